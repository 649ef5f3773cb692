import { type Random, seeded } from '../../../src/build/bench/random.ts';
import { hoursMaker } from '../../../src/build/bench/synthetic-hours.ts';
import { syntheticLieu } from '../../../src/build/bench/synthetic-lieu.ts';
import type { AnyEntry } from '../../../src/data/entry.ts';
import { termsOf, type VocabularyName } from '../../../src/data/vocabularies.ts';
import { departements } from '../../../src/geo/departements.ts';
import { allCommunes } from '../../../src/geo/gazetteer.ts';
import { plainText } from '../../../src/search/texts.ts';

/** A practice of the demonstration has about so many sentences. */
const SENTENCES = 25;

/**
 * Entries of a whole country: lieux all over France, sorted as a data folder is, then practices whose sentences are
 * drawn from the demonstration's, for a vocabulary as wide as a true one.
 */
export function* largeCommons(
  lieux: number,
  practices: number,
  demonstration: readonly AnyEntry[],
): Iterable<AnyEntry> {
  const random = seeded(5);
  yield* lieuEntries(lieux, random);
  const sentences = sentencesOf(demonstration);
  for (let number = 0; number < practices; number += 1) yield practice(number, sentences, random);
}

function lieuEntries(count: number, random: Random): AnyEntry[] {
  const communes = allCommunes().filter(({ codesPostaux, latitude }) => codesPostaux.length && latitude);
  const towns = communes.flatMap((commune) =>
    Array.from<typeof commune>({ length: Math.ceil((commune.population ?? 0) / 2000) }).fill(commune),
  );
  const hours = hoursMaker(random, 1);
  const entries = Array.from({ length: count }, (_, number): AnyEntry => {
    const commune = random.pick(random.chance(0.5) ? towns : communes);
    const departement = /^9[78]/.test(commune.code) ? commune.code.slice(0, 3) : commune.code.slice(0, 2);
    const id = `${departement}/${commune.code}-${number}`;
    const value = syntheticLieu(number, commune, random, hours);
    return { collection: 'lieux', id, path: `lieux/${id}.yaml`, value };
  });
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function practice(number: number, sentences: readonly string[], random: Random): AnyEntry {
  const draw = () => random.pick(sentences);
  const codes = (list: VocabularyName, most: number) =>
    random.some(termsOf(list), most).map(({ code }) => code);
  const id = `pratique-${number}`;
  const value = {
    titre: `${draw().slice(0, 70)} ${number}`,
    resume: draw().slice(0, 280),
    etat: 'realisee',
    territoire: [random.pick([...departements.keys()])],
    besoins: codes('services', 3),
    publics: codes('publics-pratique', 3),
    niveaux: codes('niveaux', 2),
    sources: [{ titre: 'Texte de mesure' }],
  };
  const texte = Array.from({ length: SENTENCES }, draw).join(' ');
  return { collection: 'pratiques', id, path: `pratiques/${id}.md`, value, texte } as AnyEntry;
}

function sentencesOf(entries: readonly AnyEntry[]): string[] {
  return entries
    .filter(({ collection }) => collection !== 'lieux')
    .flatMap(({ value, texte }) => [
      plainText(texte),
      ...Object.values(value).filter((each) => typeof each === 'string'),
    ])
    .flatMap((text) => text.split(/(?<=[.!?])\s/))
    .filter((sentence) => sentence.length > 25);
}
