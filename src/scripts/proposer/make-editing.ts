import type { Door } from '../../form/doors.ts';
import { getAt, type Path, setAt } from '../../form/value.ts';
import type { ProposeSettings } from '../../views/proposer/settings.ts';
import type { Editing } from './editors/editing.ts';
import { today } from './today.ts';
import type { Work } from './work.ts';

/** What the editors of a walk read and write. @param onChange called once an answer is kept */
export function makeEditing(
  door: Pick<Door, 'adds' | 'dated'>,
  work: Work,
  settings: ProposeSettings,
  onChange: () => void,
): Editing {
  const offers = new Map<string, { path: Path; value: string }>();
  const write = (path: Path, value: unknown): void => {
    work.value = setAt(work.value, path, value);
  };
  /** What a block shows by itself is kept with its first other answer, and goes with the last one. */
  const followOffers = (path: Path): void => {
    for (const offer of offers.values()) {
      const around = offer.path.slice(0, -1);
      if (!around.every((step, at) => step === path[at])) continue;
      const { [offer.path.at(-1)!]: own, ...others } = (getAt(work.value, around) ?? {}) as Record<
        string,
        unknown
      >;
      const isWritten = Object.keys(others).length > 0;
      if (isWritten && own === undefined) write(offer.path, offer.value);
      if (!isWritten && own === offer.value) write(offer.path, undefined);
    }
  };
  /** What a person says again is said today, unless they chose another day. */
  const dateAnew = (path: Path): void => {
    const { by = '', said = [] } = door.dated ?? {};
    const before = work.before?.value;
    if (before && said.includes(String(path[0])) && work.value[by] === before[by]) write([by], today());
  };
  return {
    work,
    settings,
    get: (path) => (path[0] === '#texte' ? work.texte || undefined : getAt(work.value, path)),
    set(path, value) {
      if (path[0] === '#texte') work.texte = typeof value === 'string' ? value : '';
      else {
        offers.delete(path.join('.'));
        write(path, value);
        followOffers(path);
        dateAnew(path);
      }
      onChange();
    },
    offer: (path, value) => offers.set(path.join('.'), { path, value }),
    adds: (path) => door.adds === path.join('.'),
  };
}
