import { expect, test } from 'vitest';
import { territoryChoice } from './choice.ts';
import { commonsWith, territory } from './territory.testing.ts';

const place = (id: string, code: string) => territory(id, { perimetre: { communes: [code] } });

test('a few territories are shown side by side, the widest first', () => {
  const finistere = territory('finistere', { genre: 'departement', perimetre: { departements: ['29'] } });
  const { shown, lists } = territoryChoice(
    commonsWith({ territoires: [place('brest', '29019'), finistere] }),
  );
  expect(shown.map(({ text }) => text)).toEqual(['finistere', 'brest']);
  expect(lists).toEqual([]);
});

test('where they are many, all but the widest stand under the département of most of their communes', () => {
  const region = territory('bretagne', { genre: 'region', perimetre: { regions: ['53'] } });
  const across = territory('rade', { perimetre: { communes: ['29019', '59350', '59512'] } });
  const many = Array.from({ length: 60 }, (_, index) => place(`p${index}`, index % 2 ? '29019' : '59350'));
  const commons = commonsWith({ territoires: [region, across, ...many] });
  const { shown, lists } = territoryChoice(commons);
  expect(shown.map(({ path }) => path)).toEqual(['/territoires/bretagne/']);
  expect(lists.map(({ nom, territories }) => [nom, territories.length])).toEqual([
    ['Finistère', 30],
    ['Nord', 31],
  ]);
});
