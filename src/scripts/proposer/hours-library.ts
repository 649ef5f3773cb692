import { setOpeningHours } from '../../hours/library.ts';
import { siteUrl } from '../site-url.ts';

/**
 * Loads the package that reads what our own reader of hours does not: files that stand by themselves and may be
 * replaced, never part of ours.
 * @param scripts paths below the site's root, in their order
 * @throws Error when one cannot be loaded: the next call tries again
 */
export async function loadHoursLibrary(scripts: readonly string[]): Promise<void> {
  for (const path of scripts) await addScript(siteUrl(path));
  setOpeningHours((globalThis as { opening_hours?: unknown }).opening_hours);
}

function addScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${src} cannot be loaded`));
    });
    document.head.append(script);
  });
}
