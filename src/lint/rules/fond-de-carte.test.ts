import { expect, it } from 'vitest';
import { check } from '../testing.ts';

const told = (...fonds: string[]): string[] =>
  check({
    'commun.yaml': `nom: Un commun\ndemonstration: true\ncarte:\n  fonds:\n${fonds.map((fond) => `    - {${fond}}\n`).join('')}`,
  }).map(({ rule, severity, line, message }) => `${rule} ${severity} ${line} ${message}`);

const STYLE = 'style: "https://cartes.example.org/style.json"';

it('takes a style or images, over https', () => {
  expect(
    told(
      `nom: Plan, credit: Exemple, ${STYLE}`,
      'nom: Photos, credit: Exemple, images: "https://cartes.example.org/{z}/{x}/{y}.png"',
      'nom: Archive, credit: Exemple, images: "pmtiles://https://cartes.example.org/photos.pmtiles"',
    ),
  ).toEqual([]);
});

it('asks where a map is when nothing says it', () => {
  expect(told('nom: Plan, credit: Exemple, autres_adresses: ["https://tuiles.example.org"]')).toEqual([
    expect.stringMatching(/^fond-de-carte error 5 .*ne dit pas où il se trouve.*style/),
  ]);
});

it('says that one of two ways is not read', () => {
  expect(
    told(`nom: Plan, credit: Exemple, ${STYLE}, images: "https://x.example.org/{z}/{x}/{y}.png"`),
  ).toEqual([expect.stringMatching(/^fond-de-carte warning 5 .*seul le style est lu/)]);
});

it('warns of what browsers refuse on a site over https', () => {
  expect(told('nom: Plan, credit: Exemple, style: "http://cartes.example.org/style.json"')).toEqual([
    expect.stringMatching(/^fond-de-carte warning 5 .*écrivez https/),
  ]);
});

it('wants a name of its own for each', () => {
  const [one, other] = [
    `nom: Plan, credit: Exemple, ${STYLE}`,
    'nom: Plan, credit: Autre, style: "https://b.example.org/s.json"',
  ];
  expect(told(one, other)).toEqual([expect.stringMatching(/^fond-de-carte error 6 .*un autre nom/)]);
});
