import { keptDepartements } from './kept.ts';
import { sayKept } from './words.ts';
import { canKeep } from './worker.ts';

const KEEP = 'Garder ce département hors connexion';
const AGAIN = 'Mettre à jour ce qui est gardé';

/**
 * Readies the button that keeps a département (components/KeepOffline.astro).
 * @returns shows the button for a département, or hides it
 */
export function setUpKeepButton(block: HTMLElement): (code: string | undefined) => Promise<void> {
  const button = block.querySelector('button')!;
  const status = block.querySelector<HTMLElement>('[role=status]')!;
  const more = block.querySelector('a')!;
  let present: string | undefined;

  button.addEventListener('click', async () => {
    if (!present || button.ariaDisabled === 'true') return;
    const { keepWithWords, sayIn } = await import('./keep-with-words.ts');
    if (await keepWithWords(present, button, sayIn(status))) showAs(AGAIN);
  });
  return show;

  async function show(code: string | undefined): Promise<void> {
    present = canKeep() ? code : undefined;
    block.hidden = !present;
    if (!present) return;
    const kept = (await keptDepartements()).find((each) => each.code === code);
    // Another département was asked for meanwhile.
    if (code !== present) return;
    status.textContent = kept ? sayKept(kept) : '';
    showAs(kept ? AGAIN : KEEP);
  }

  function showAs(text: string): void {
    button.querySelector('span')!.textContent = text;
    more.hidden = text === KEEP;
  }
}
