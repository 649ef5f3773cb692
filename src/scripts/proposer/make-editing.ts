import type { Door } from '../../form/doors.ts';
import { isDayOfWriting } from '../../form/own-words.ts';
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
  const days = new Map<string, { path: Path; day: string; instead: unknown }>();
  const write = (path: Path, value: unknown): void => {
    work.value = setAt(work.value, path, value);
  };
  const isAsPublished = (path: Path): boolean =>
    work.before !== undefined && getAt(work.value, path) === getAt(work.before.value, path);
  /** The day that a block shows is kept with its first other answer, and goes with the last one. */
  const keepDays = (path: Path): void => {
    for (const { path: at, day, instead } of days.values()) {
      const around = at.slice(0, -1);
      if (!around.every((step, index) => step === path[index])) continue;
      const block = (getAt(work.value, around) ?? {}) as Record<string, unknown>;
      const { [at.at(-1)!]: own, ...others } = block;
      const isWritten = Object.keys(others).length > 0;
      if (isWritten && own === instead) write(at, day);
      if (!isWritten && own === day) write(at, undefined);
    }
  };
  /** What a person says again is said today, unless they chose another day. */
  const dateAnew = (path: Path): void => {
    const { by = '', said = [] } = door.dated ?? {};
    if (said.includes(String(path[0])) && isAsPublished([by])) write([by], today());
  };
  return {
    work,
    settings,
    get: (path) => (path[0] === '#texte' ? work.texte || undefined : getAt(work.value, path)),
    set(path, value) {
      if (path[0] === '#texte') work.texte = typeof value === 'string' ? value : '';
      else {
        days.delete(path.join('.'));
        write(path, value);
        keepDays(path);
        dateAnew(path);
      }
      onChange();
    },
    dayFor(path) {
      if (door.dated?.by === path.join('.')) return isAsPublished(path) ? today() : undefined;
      if (!isDayOfWriting(work.collection, path)) return undefined;
      const isNew = getAt(work.value, path.slice(0, -1)) === undefined;
      // What stands in a list was said on its day; what is alone of its kind is said again.
      const isSaidAgain = isAsPublished(path) && !path.some((step) => typeof step === 'number');
      if (!isNew && !isSaidAgain) return undefined;
      const day = today();
      days.set(path.join('.'), { path, day, instead: getAt(work.value, path) });
      return day;
    },
    adds: (path) => door.adds === path.join('.'),
  };
}
