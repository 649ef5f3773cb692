import { expect, test } from 'vitest';
import { readNeeds } from './needs-table.ts';

const HEAD = `# source: Insee, recensement
# adresse: https://www.example.org/
# date: 2021
# licence: etalab-2.0
# ages: Habitants de 75 ans ou plus
`;

test('a table says its source, its date, what its columns count', () => {
  expect(readNeeds(`\ufeff${HEAD}code;ages\r\n29019;"12 345,6"\r\n2A004;\r\n`)).toEqual({
    table: {
      source: 'Insee, recensement',
      url: 'https://www.example.org/',
      date: '2021',
      licence: 'etalab-2.0',
      columns: [{ id: 'ages', title: 'Habitants de 75 ans ou plus' }],
      rows: new Map([
        ['29019', [12345.6]],
        ['2A004', [null]],
      ]),
    },
  });
});

test.each([
  ['', 1, 'pas de tableau'],
  ['code,ages\n29019,1\n', 1, '# source'],
  ['# source: Insee\ncode,ages\n29019,1\n', 1, '# date'],
  ['# source: Insee\n# date: 2024\ncode,ages\n29019,1\n', 1, '# licence: etalab-2.0'],
  ['# source: Insee\n# date: 2024\n# licence: libre\ncode,ages\n29019,1\n', 1, 'licence connue'],
  [`${HEAD}insee,ages\n29019,1\n`, 6, 'première colonne'],
  [`${HEAD}code,ages,autre\n29019,1,2\n`, 6, '«\u00a0autre\u00a0»'],
  [`${HEAD}code,ages\n1004,1\n`, 7, 'cinq signes'],
  [`${HEAD}code,ages\n29019,1\n29019,2\n`, 8, 'deux fois'],
  [`${HEAD}code,ages\n29019,environ 12\n`, 7, 'n’est pas un nombre'],
  [`${HEAD}code,ages\n29019\n`, 7, '1 cases'],
  [`${HEAD}code,ages\n`, 6, 'aucune ligne'],
  [`${HEAD}code,ages\n29019,"1\n`, 7, 'guillemet'],
])('the first slip is told, with its line: %j', (text, line, said) => {
  const reading = readNeeds(text);
  expect(reading).toMatchObject({ line });
  expect('problem' in reading && reading.problem).toContain(said);
});
