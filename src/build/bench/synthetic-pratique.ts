import type { Pratique } from '../../data/types.generated.ts';
import { termsOf, type VocabularyName } from '../../data/vocabularies.ts';
import type { Random } from './random.ts';

const WORDS =
  'on ouvre un atelier par semaine avec les partenaires du quartier pour que chacun avance à son pas sans rendez-vous'.split(
    ' ',
  );
const HEADINGS = ['Ce qui est fait', 'Pour qui', 'Avec quoi', 'Ce que l’on en retient'];

/** Shares of the demonstration's practices that say a thing. */
const SHARE = { lieux: 0.6, derived: 0.3, territory: 0.8 };

/** A practice as contributors write them: about the size and the links of those of the demonstration. */
export interface SyntheticPratique {
  id: string;
  value: Pratique;
  /** Body in Markdown. */
  texte: string;
}

/**
 * A practice that is tied to lieux and to an earlier practice.
 * @param lieux identifiers it may name
 */
export function syntheticPratique(
  number: number,
  lieux: readonly string[],
  random: Random,
): SyntheticPratique {
  const named = lieux.length > 0 && random.chance(SHARE.lieux) ? random.some(lieux, 3) : [];
  const value: Pratique = {
    titre: `Atelier imaginaire ${number} ${prose(random, 6)}`,
    resume: `${prose(random, 25)}.`,
    etat: random.pick(['envie', 'en-cours', 'realisee', 'arretee'] as const),
    porteurs: [`Association imaginaire ${random.below(400)}`],
    ...(random.chance(SHARE.territory) ? { territoire: [(named[0] ?? '29/').split('/')[0]!] } : {}),
    ...(named.length > 0 ? { lieux: named } : {}),
    besoins: codes('services', random, 3) as Pratique['besoins'],
    publics: codes('publics-pratique', random, 2) as Pratique['publics'],
    niveaux: codes('niveaux', random, 2) as Pratique['niveaux'],
    temps: `${prose(random, 8)}.`,
    moyens: `${prose(random, 20)}.`,
    resultats: `${prose(random, 20)}.`,
    reproductible: `${prose(random, 30)}.`,
    ...(number > 0 && random.chance(SHARE.derived) ? { derive_de: [pratiqueId(random.below(number))] } : {}),
    sources: [{ titre: 'Texte de mesure' }],
  };
  const texte = HEADINGS.map((heading) => `## ${heading}\n\n${prose(random, 60)}.`).join('\n\n');
  return { id: pratiqueId(number), value, texte };
}

function pratiqueId(number: number): string {
  return `atelier-imaginaire-${number}`;
}

function codes(list: VocabularyName, random: Random, atMost: number): string[] {
  return random.some(termsOf(list), atMost).map((term) => term.code);
}

function prose(random: Random, atMost: number): string {
  return Array.from({ length: 3 + random.below(atMost) }, () => random.pick(WORDS)).join(' ');
}
