import { readWaiting, WAITING_FILE } from '../forge/waiting.ts';
import { waitingView } from '../views/governance/waiting.ts';
import { element } from './dom.ts';
import { siteUrl } from './site-url.ts';

/** What waits for a review changes more often than the site: it is read when somebody looks. */
const place = document.getElementById('attente');
if (place) void showWaiting(place);

async function showWaiting(place: HTMLElement): Promise<void> {
  const report = await readReport();
  if (!report) {
    place.append(
      element('p', { className: 'small' }, 'La liste n’est pas publiée ici\u00a0: elle est sur la forge.'),
    );
    return;
  }
  const { summary, lines, more } = waitingView(report);
  place.append(element('p', {}, summary));
  if (lines.length > 0) {
    const list = element(
      'ol',
      { className: 'changes' },
      ...lines.map((line) => lineOf(line, place.dataset.each!)),
    );
    // Without its markers, some browsers no longer say that it is a list.
    list.setAttribute('role', 'list');
    place.append(list);
  }
  if (more) place.append(element('p', {}, more));
}

async function readReport() {
  try {
    const response = await fetch(siteUrl(WAITING_FILE));
    return response.ok ? readWaiting(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

function lineOf(
  { number, title, labels, since, date }: ReturnType<typeof waitingView>['lines'][number],
  each: string,
): HTMLElement {
  const when = element('time', {}, date);
  when.dateTime = since;
  const link = element('a', { href: `${each}${number}` }, title);
  link.rel = 'noopener external nofollow';
  link.lang = 'fr';
  const pills = labels.map((label) => element('span', { className: 'pill' }, label));
  return element(
    'li',
    {},
    when,
    element('div', {}, link, ...(pills.length ? [element('p', { className: 'pills' }, ...pills)] : [])),
  );
}
