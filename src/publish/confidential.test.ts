import { describe, expect, it } from 'vitest';
import type { Accueil, Lieu } from '../data/types.generated.ts';
import { publishApi } from './api.ts';
import { withoutConfidentialAddress } from './confidential.ts';
import { commonsOf, fullLieu, lieuEntry, tree } from './sample.testing.ts';

const atLieu: Accueil = {
  id: 'a',
  genre: 'accueil',
  adresse: { commune: 'Brest', voie: '12 BIS, Rue des Exemples' },
};
const shelter: Lieu = {
  ...fullLieu,
  adresse_confidentielle: true,
  non_repris: { adresse: '12 bis rue des Exemples' },
  identifiants: [{ source: 'BAN', id: '29019_0001_00012_bis' }],
};

describe('a lieu whose address is confidential', () => {
  it('shows its commune and nothing that leads further, in every file', () => {
    const commons = commonsOf([lieuEntry('29/brest-abri', { ...shelter, accueils: [atLieu] })]);
    for (const [path, content] of tree(publishApi(commons, { generatedAt: '2026-11-22T08:00:00Z' }))) {
      if (path.includes('/schema/')) continue;
      const secrets =
        /rue des Exemples|Derrière l’école|48\.39|4\.486|43493312300029|00012_bis|acces\.example/i;
      expect(content, path).not.toMatch(secrets);
    }
  });

  it('keeps its name, its phone and its commune', () => {
    const open = withoutConfidentialAddress(shelter);
    expect(open.adresse).toEqual({ commune: 'Brest', code_insee: '29019' });
    expect(open.contact?.telephone).toBe('+33261910001');
  });

  it('keeps the address of an accueil that is plainly elsewhere', () => {
    const hall: Accueil = {
      id: 'b',
      genre: 'permanence',
      adresse: { commune: 'Brest', voie: '1 place Imaginaire' },
    };
    const far: Accueil = { id: 'c', genre: 'arret-itinerant', position: { latitude: 48.5, longitude: -4.4 } };
    expect(withoutConfidentialAddress({ ...shelter, accueils: [hall, far] }).accueils).toEqual([hall, far]);
  });

  it('hides an accueil whose place cannot be told from the lieu’s', () => {
    const near: Accueil = {
      ...atLieu,
      adresse: { commune: 'Brest' },
      position: { latitude: 48.3905, longitude: -4.486 },
    };
    const { adresse, position: _, ...withoutPoint } = shelter;
    const unknownStreet = { ...withoutPoint, adresse: { commune: adresse.commune }, accueils: [atLieu] };
    expect(withoutConfidentialAddress({ ...shelter, accueils: [near] }).accueils).toEqual([
      { id: 'a', genre: 'accueil', adresse: { commune: 'Brest' } },
    ]);
    expect(withoutConfidentialAddress(unknownStreet).accueils?.[0]?.adresse).toEqual({ commune: 'Brest' });
  });
});

describe('a lieu whose address is public', () => {
  it('is left as it is', () => {
    expect(withoutConfidentialAddress(fullLieu)).toBe(fullLieu);
  });
});
