import { anchorIn, languageIn, withLanguage } from './language/fragment.ts';
import { carryLanguage, moveTo } from './language/links.ts';

/**
 * The language of the interface lives in the fragment (`#langue=ar`), which no server sees and nothing stores. In French
 * nothing more is loaded; for any other language, the engine and one file that holds them all.
 */
let language = languageIn(location.hash) ?? 'fr';

const menu = document.getElementById('langues') as HTMLDetailsElement;
menu.hidden = false;
menu.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-langue]');
  if (!link) return;
  event.preventDefault();
  close();
  choose(link.dataset.langue!);
});
menu.addEventListener('keydown', ({ key }) => key === 'Escape' && menu.open && close());
carryLanguage(() => language);
window.addEventListener('hashchange', () => {
  const asked = languageIn(location.hash);
  if (asked) show(asked);
  // A search that was made before the language was chosen, or an address that forgot it.
  else if (language !== 'fr') keep();
});
if (language !== 'fr') show(language);
mark();

function close(): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function choose(chosen: string): void {
  language = chosen;
  keep();
  mark();
  void apply();
}

function show(asked: string): void {
  language = asked;
  mark();
  void apply();
}

function keep(): void {
  history.replaceState(
    history.state,
    '',
    location.pathname + location.search + withLanguage(location.hash, language),
  );
}

function mark(): void {
  for (const link of menu.querySelectorAll<HTMLElement>('a[data-langue]')) {
    if (link.dataset.langue === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

async function apply(): Promise<void> {
  try {
    const { speak } = await import('./language/engine.ts');
    await speak(language);
  } catch {
    // Without network the page stays as it is, in French.
  }
  const target = language !== 'fr' && document.getElementById(anchorIn(location.hash));
  if (target) moveTo(target);
}
