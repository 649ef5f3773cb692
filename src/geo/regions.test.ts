import decoupage from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { regions } from './regions.ts';

it('knows the eighteen regions and their départements, as the official list has them', () => {
  expect(regions.size).toBe(18);
  for (const { code, region } of decoupage as { code: string; region: string }[])
    expect(region === code || regions.get(region)?.departements.includes(code), code).toBe(true);
  expect(regions.get('53')).toEqual({ code: '53', nom: 'Bretagne', departements: ['22', '29', '35', '56'] });
});
