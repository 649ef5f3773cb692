import { element } from '../dom.ts';
import { setUpInstall } from './install.ts';
import { keepWithWords, sayIn } from './keep-with-words.ts';
import { forget, type Kept, keptDepartements } from './kept.ts';
import { CANNOT, describeKept, sayBytes } from './words.ts';
import { canKeep, stopWorker } from './worker.ts';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const list = byId<HTMLUListElement>('gardes');
const total = byId('total-garde');
const form = byId<HTMLFormElement>('garder');
const choice = byId<HTMLSelectElement>('departement');
const say = sayIn(byId('message-garde'));
const isReady = form !== null && canKeep();

if (isReady) {
  form.hidden = false;
  form.addEventListener('submit', onSubmit);
  await show();
} else say(CANNOT);
setUpInstall(byId('installer'));

async function onSubmit(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const button = form.querySelector('button')!;
  if (button.ariaDisabled === 'true' || !choice.value) return;
  if (await keepWithWords(choice.value, button, say)) await show();
}

async function show(): Promise<void> {
  const all = await keptDepartements();
  list.replaceChildren(...all.map(toCard));
  const octets = all.reduce((sum, kept) => sum + kept.octets, 0);
  total.textContent = all.length
    ? `En tout, ${sayBytes(octets)} sur cet appareil.`
    : 'Vous ne gardez encore aucun département.';
}

function toCard(kept: Kept): HTMLLIElement {
  const again = element('button', { className: 'button', type: 'button' }, 'Mettre à jour');
  const remove = element('button', { className: 'button', type: 'button' }, 'Retirer');
  for (const button of [again, remove])
    button.setAttribute('aria-label', `${button.textContent} : ${kept.nom}`);
  again.addEventListener('click', async () => {
    if (again.ariaDisabled === 'true' || !(await keepWithWords(kept.code, again, say))) return;
    await show();
    focusOn(kept.code);
  });
  remove.addEventListener('click', async () => {
    await forget(kept.code);
    if (!(await keptDepartements()).length) await stopWorker();
    await show();
    say(`${kept.nom}\u00a0: retiré de cet appareil.`);
    choice.focus();
  });
  const card = element(
    'li',
    { className: 'result' },
    element('h3', {}, element('a', { href: departementUrl(kept.code) }, kept.nom)),
    element('p', { className: 'where' }, describeKept(kept)),
    element('p', { className: 'pills' }, again, remove),
  );
  card.dataset.code = kept.code;
  return card;
}

function departementUrl(code: string): string {
  return `${form.dataset.departements}${code}/`;
}

function focusOn(code: string): void {
  list.querySelector<HTMLButtonElement>(`[data-code="${code}"] button`)?.focus();
}
