import { expect, it } from 'vitest';
import { spotsOf } from './spots.ts';

const lieux = [
  {
    collection: 'lieux',
    id: '29/ailleurs',
    path: 'lieux/29/ailleurs.yaml',
    value: { adresse: { code_insee: '29232' } },
  },
] as never;

it('says where entries are: as published, else by the commune that begins a new name, else by the folder', () => {
  const paths = [
    'data/lieux/29/ailleurs.yaml',
    'data/lieux/29/brest-maison-bleue.yaml',
    'data/lieux/29/saint-pol-de-leon-maison.yaml',
    'data/manques/29/rien-le-soir.yaml',
    'data/pratiques/un-cafe.md',
    'data/commun.yaml',
    'src/29/brest-x.yaml',
  ];
  expect(spotsOf(paths, 'data', { lieux })).toEqual([
    { departement: '29', commune: '29232' },
    { departement: '29', commune: '29019' },
    { departement: '29', commune: '29259' },
    { departement: '29' },
  ]);
});
