import { contrastIn, ENOUGH, isReadable, readableIn, type Scheme } from './accent.ts';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/**
 * The accent colour that is asked for, if any. One that would be read badly is refused, and says what would do; under a
 * theme that follows the device, the light page decides and the dark one lightens it by itself.
 */
export function readColour(theme: 'clair' | 'sombre' | undefined): string | undefined {
  const scheme: Scheme = theme === 'sombre' ? 'dark' : 'light';
  const isWanted = byId<HTMLInputElement>('avec-couleur').checked;
  const colour = byId<HTMLInputElement>('couleur').value.toLowerCase();
  const isFine = isReadable(scheme, colour);
  byId('choix-couleur').hidden = !isWanted;
  byId('couleur-proche').hidden = isFine;
  byId('message-couleur').textContent = isFine ? '' : refusal(scheme, colour);
  byId('couleur').setAttribute('aria-invalid', String(!isFine));
  return isWanted && isFine ? colour : undefined;
}

/** Sets the nearest colour that can be read. */
export function takeNearestColour(theme: 'clair' | 'sombre' | undefined): void {
  const field = byId<HTMLInputElement>('couleur');
  field.value = readableIn(theme === 'sombre' ? 'dark' : 'light', field.value.toLowerCase());
  field.focus();
}

function refusal(scheme: Scheme, colour: string): string {
  const page = scheme === 'light' ? 'claire' : 'sombre';
  return `Cette couleur se lit mal sur une page ${page} (contraste ${say(contrastIn(scheme, colour))}, il faut ${say(ENOUGH)})\u00a0: elle n’est pas prise.`;
}

/** Rounded down: 4.49 is not enough. */
function say(ratio: number): string {
  return String(Math.floor(ratio * 10) / 10).replace('.', ',');
}
