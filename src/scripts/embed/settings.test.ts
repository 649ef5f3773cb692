import { expect, test } from 'vitest';
import { type EmbedSettings, readCodes, readSettings, writeSettings } from './settings.ts';

test('settings come back from the fragment as they were written', () => {
  const all: EmbedSettings[] = [
    { criteria: {} },
    { departement: '2A', criteria: { besoin: ['demarche'], rdv: true }, theme: 'sombre', couleur: '#0b5563' },
    { communes: ['29019', '2B033'], criteria: {}, champ: true },
    { lieu: { code: '29019', slug: 'brest' }, criteria: { distance: '10' }, theme: 'clair' },
  ];
  for (const settings of all) expect(readSettings(writeSettings(settings))).toEqual(settings);
});

test('what is malformed is left out', () => {
  expect(
    readSettings('#departement=../x&communes=29019,<b>,1&theme=rose&couleur=red&champ=1&besoin=nimporte'),
  ).toEqual({ communes: ['29019'], criteria: {} });
});

test('INSEE codes are found in any list, each once', () => {
  expect(readCodes(' 29019; 2a004,29019\n97411 290 abcde')).toEqual(['29019', '2A004', '97411']);
});
