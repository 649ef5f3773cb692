import { keep } from './keep.ts';
import type { Kept } from './kept.ts';
import { FAILED, sayKept, sayProgress } from './words.ts';
import { startWorker } from './worker.ts';

/**
 * Keeps a département, or brings its copy up to date, and says how it goes.
 * @param button stays out of use meanwhile
 * @returns undefined when it failed, which was said
 */
export async function keepWithWords(
  code: string,
  button: HTMLButtonElement,
  say: (text: string) => void,
): Promise<Kept | undefined> {
  button.setAttribute('aria-disabled', 'true');
  say(sayProgress(0, 1));
  try {
    await startWorker();
    const kept = await keep(code, (done, all) => say(sayProgress(done, all)));
    say(sayKept(kept));
    return kept;
  } catch {
    say(FAILED);
    return undefined;
  } finally {
    button.removeAttribute('aria-disabled');
  }
}

/** Writes a text where it changed: the same again would be read aloud again. */
export function sayIn(element: HTMLElement): (text: string) => void {
  return (text) => {
    if (element.textContent !== text) element.textContent = text;
  };
}
