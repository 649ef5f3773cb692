import { expect, it } from 'vitest';
import { collectionNames } from '../data/collections.ts';
import { schemas } from '../data/schema-files.ts';
import { doorsOf, otherDoors } from './doors.ts';
import { fieldsFromSchema } from './fields.ts';
import { planOf } from './questions.ts';

const keys = (list: { key: string }[]): string[] => list.map(({ key }) => key);
const added = { collection: 'lieux', kind: 'new' } as const;

it('asks first what a lieu cannot do without, in an order that people follow', () => {
  expect(keys(planOf(added).questions)).toMatchInlineSnapshot(`
    [
      "nom",
      "adresse",
      "position",
      "contact",
      "typologie",
      "services",
      "horaires",
      "accueils",
      "modalites_acces",
      "frais_a_charge",
      "publics_specifiquement_adresses",
      "langues",
      "presentation",
      "verifie",
    ]
  `);
});

it.each(collectionNames)('asks every property of %s, now or on demand, once', (collection) => {
  const { questions, others } = planOf({ collection, kind: 'new' });
  const asked = [...questions, ...others].flatMap(({ fields }) => fields.map(({ pointer }) => pointer[0]));
  expect(new Set(asked).size).toBe(asked.length);
  const left = fieldsFromSchema(collection)
    .map(({ pointer }) => pointer[0]!)
    .filter((key) => !asked.includes(key));
  expect(left).toEqual(collection === 'lieux' ? ['source', 'licence'] : []);
});

it('asks a property as soon as a schema has it, and first when it is required', () => {
  const properties = schemas.lieux.properties!;
  properties.essai = { title: 'Essai', description: 'Un essai.', type: 'string' };
  try {
    expect(keys(planOf(added).others)).toContain('essai');
    schemas.lieux.required!.push('essai');
    expect(keys(planOf(added).questions)[0]).toBe('essai');
  } finally {
    delete properties.essai;
    schemas.lieux.required = schemas.lieux.required!.filter((key) => key !== 'essai');
  }
});

it('asks which moments lack once moments are said to lack', () => {
  const door = { collection: 'manques', kind: 'new' } as const;
  expect(keys(planOf(door, { objet: 'moment' }).questions)).toContain('moments');
  expect(keys(planOf(door, { objet: 'lieu' }).questions)).not.toContain('moments');
});

it('does not ask what a door has already said', () => {
  const manque = doorsOf({ nom: 'x' }).find(({ key }) => key === 'manque')!;
  const plan = planOf(manque, manque.preset!('2026-11-22'));
  expect(keys(plan.questions)).not.toContain('statut');
  expect(keys(plan.others)).toContain('statut');
});

it('closes the doors of parts that are switched off', () => {
  const doors = doorsOf({ nom: 'x', modules: { manques: false, 'services-publics': false } });
  expect(keys(doors)).not.toContain('manque');
  expect(doors.find(({ key }) => key === 'formation')?.also).toEqual([]);
  expect(keys(otherDoors({ nom: 'x', modules: { guides: false } }))).not.toContain('nouveau-guides');
});

it('has a door to add to every collection', () => {
  const commun = { nom: 'x' };
  const open = [...doorsOf(commun), ...otherDoors(commun)].filter(
    ({ kind, orNew }) => kind === 'new' || orNew,
  );
  expect(new Set(open.map(({ collection }) => collection))).toEqual(new Set(collectionNames));
});
