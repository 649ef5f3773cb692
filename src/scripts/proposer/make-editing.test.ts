import { expect, it } from 'vitest';
import type { ProposeSettings } from '../../views/proposer/settings.ts';
import { makeEditing } from './make-editing.ts';
import { today } from './today.ts';
import type { Work } from './work.ts';

const settings = {} as ProposeSettings;
const work = (value: Record<string, unknown>, before = false): Work => ({
  collection: 'actions',
  value,
  texte: '',
  ...(before && { before: { value, texte: '' } }),
});

it('keeps a date that a block shows by itself with its first answer, and takes it away with the last', () => {
  const under = work({ titre: 'A' });
  let kept = 0;
  const editing = makeEditing({}, under, settings, () => kept++);
  expect(editing.dayFor(['evaluations', 0, 'le'])).toBe(today());
  expect(under.value).toEqual({ titre: 'A' });
  editing.set(['titre'], 'B');
  expect(under.value).toEqual({ titre: 'B' });
  editing.set(['evaluations', 0, 'par'], 'la mairie');
  expect(under.value.evaluations).toEqual([{ par: 'la mairie', le: today() }]);
  editing.set(['evaluations', 0, 'par'], '');
  expect(under.value).toEqual({ titre: 'B' });
  editing.set(['evaluations', 0, 'par'], 'la région');
  expect(under.value.evaluations).toEqual([{ par: 'la région', le: today() }]);
  expect(kept).toBe(4);
});

it('leaves the date to whoever chose another, or none', () => {
  const under = work({});
  const editing = makeEditing({}, under, settings, () => {});
  editing.dayFor(['evaluations', 0, 'le']);
  editing.set(['evaluations', 0, 'le'], '2026-11-01');
  editing.set(['evaluations', 0, 'par'], 'la mairie');
  expect(under.value.evaluations).toEqual([{ le: '2026-11-01', par: 'la mairie' }]);
  editing.set(['evaluations', 0, 'le'], undefined);
  editing.set(['evaluations', 0, 'par'], 'la région');
  expect(under.value.evaluations).toEqual([{ par: 'la région' }]);
});

it('dates anew what a service says of itself, once', () => {
  const door = { dated: { by: 'declare_le', said: ['part'] } };
  const under = work({ part: 'en-projet', declare_le: '2024-05-04', nom: 'A' }, true);
  const editing = makeEditing(door, under, settings, () => {});
  expect(editing.dayFor(['declare_le'])).toBe(today());
  editing.set(['nom'], 'B');
  expect(under.value.declare_le).toBe('2024-05-04');
  editing.set(['part'], 'en-place');
  expect(under.value.declare_le).toBe(today());
  editing.set(['declare_le'], '2026-01-02');
  editing.set(['part'], 'pas-encore');
  expect(under.value.declare_le).toBe('2026-01-02');
});

it('says again today what is alone of its kind, and leaves what stands in a list on its day', () => {
  const value = {
    disponibilite: { etat: 'accueille', le: '2024-01-01' },
    evaluations: [{ le: '2024-01-01', par: 'A' }],
  };
  const lieu: Work = { collection: 'lieux', value, texte: '', before: { value, texte: '' } };
  const editing = makeEditing({}, lieu, settings, () => {});
  expect(editing.dayFor(['disponibilite', 'le'])).toBe(today());
  expect(lieu.value).toEqual(value);
  editing.set(['disponibilite', 'etat'], 'complet');
  expect(lieu.value.disponibilite).toEqual({ etat: 'complet', le: today() });
  const action = makeEditing({}, work(value, true), settings, () => {});
  expect(action.dayFor(['evaluations', 0, 'le'])).toBeUndefined();
  expect(action.dayFor(['evaluations', 1, 'le'])).toBe(today());
  expect(action.dayFor(['echeance'])).toBeUndefined();
});
