import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lieuSlug } from '../../data/slug.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { formatEntry, formatLieu } from '../../data/write.ts';
import { allCommunes, type Commune } from '../../geo/gazetteer.ts';
import { type Random, seeded } from './random.ts';
import { hoursMaker } from './synthetic-hours.ts';
import { syntheticLieu } from './synthetic-lieu.ts';
import { syntheticPratique } from './synthetic-pratique.ts';

/** One seed for all runs. */
const SEED = 20_250_101;

/**
 * Writes a data folder of synthetic lieux over all of France, more of them where more people live.
 * @param distinctShare share of the hours that no other lieu has
 * @param pratiques how many practices to write beside, tied to the lieux and to one another
 */
export function writeSyntheticData(
  folder: string,
  count: number,
  distinctShare: number,
  pratiques = 0,
): void {
  const random = seeded(SEED);
  const hours = hoursMaker(random, distinctShare);
  const pickCommune = communePicker(random);
  const ids = writeDataFolder(folder, generate());
  if (pratiques > 0) mkdirSync(join(folder, 'pratiques'));
  for (let number = 0; number < pratiques; number += 1) {
    const { id, value, texte } = syntheticPratique(number, ids, random);
    writeFileSync(join(folder, 'pratiques', `${id}.md`), formatEntry('pratiques', value, texte));
  }
  function* generate() {
    for (let number = 0; number < count; number += 1) {
      yield syntheticLieu(number, pickCommune(), random, hours);
    }
  }
}

/** Writes lieux as a data folder; a name already taken in its commune gets a number. @returns their identifiers */
export function writeDataFolder(folder: string, lieux: Iterable<Lieu>): string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'commun.yaml'), 'nom: Commun de mesure\n');
  const taken = new Set<string>();
  for (const lieu of lieux) {
    const id = freeId(lieu, taken);
    taken.add(id);
    const path = join(folder, 'lieux', `${id}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formatLieu(lieu));
  }
  return [...taken];
}

function freeId(lieu: Lieu, taken: ReadonlySet<string>): string {
  const code = lieu.adresse.code_insee ?? '';
  const departement = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
  const id = `${departement}/${lieuSlug(lieu.nom, lieu.adresse.commune)}`;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** Half of the lieux by population, half anywhere: towns have many, and most communes have one or none. */
function communePicker(random: Random): () => Commune {
  const communes = allCommunes().filter(
    ({ codesPostaux, latitude }) => codesPostaux.length && latitude !== undefined,
  );
  const byPopulation = communes.flatMap((commune) =>
    Array.from<Commune>({ length: Math.ceil((commune.population ?? 0) / 2000) }).fill(commune),
  );
  return () => random.pick(random.chance(0.5) ? byPopulation : communes);
}
