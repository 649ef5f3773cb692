import { keepWithWords, sayIn } from './keep-with-words.ts';
import { keptDepartements } from './kept.ts';
import { sayKept } from './words.ts';
import { canKeep } from './worker.ts';

const AGAIN = 'Mettre à jour ce qui est gardé';

/** Readies the button that keeps a département (components/KeepOffline.astro). */
export async function setUpKeepButton(block: HTMLElement): Promise<void> {
  if (!canKeep()) return;
  const code = block.dataset.departement!;
  const button = block.querySelector('button')!;
  const label = button.querySelector('span')!;
  const say = sayIn(block.querySelector('[role=status]')!);
  const more = block.querySelector('a')!;
  button.addEventListener('click', async () => {
    if (button.ariaDisabled === 'true') return;
    if (await keepWithWords(code, button, say)) showKept();
  });
  block.hidden = false;
  const kept = (await keptDepartements()).find((each) => each.code === code);
  if (!kept) return;
  say(sayKept(kept));
  showKept();

  function showKept(): void {
    label.textContent = AGAIN;
    more.hidden = false;
  }
}
