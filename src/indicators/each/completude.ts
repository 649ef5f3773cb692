import type { Lieu } from '../../data/types.generated.ts';
import type { Indicator } from '../indicator.ts';

/** What a person who looks for help needs to know, and whether a lieu says it anywhere. */
const WANTED: Record<string, { what: string; isTold: (lieu: Lieu) => boolean }> = {
  horaires: {
    what: 'ni horaires ni dates',
    isTold: ({ horaires, accueils }) =>
      horaires !== undefined || some(accueils, ({ horaires, dates }) => horaires ?? dates),
  },
  telephone: {
    what: 'pas de numéro de téléphone',
    isTold: ({ contact, accueils }) =>
      contact?.telephone !== undefined || some(accueils, ({ contact }) => contact?.telephone),
  },
  services: {
    what: 'pas ce que l’on y fait',
    isTold: ({ services, accueils }) => services !== undefined || some(accueils, ({ services }) => services),
  },
  accompagnement: {
    what: 'pas comment on aide (en tête-à-tête, en atelier, en autonomie)',
    isTold: ({ modalites_accompagnement, accueils }) =>
      modalites_accompagnement !== undefined || some(accueils, ({ modalites }) => modalites),
  },
  prix: {
    what: 'pas si c’est gratuit',
    isTold: ({ frais_a_charge, accueils }) =>
      frais_a_charge !== undefined || some(accueils, ({ frais }) => frais),
  },
  langues: {
    what: 'pas les langues parlées',
    isTold: ({ langues, accueils }) => langues !== undefined || some(accueils, ({ langues }) => langues),
  },
};

function some<T>(items: readonly T[] | undefined, tell: (item: T) => unknown): boolean {
  return items?.some((item) => tell(item) !== undefined) ?? false;
}

/** Lieux that leave out what a person who looks for help needs to know. */
export const completude: readonly Indicator[] = Object.entries(WANTED).map(([key, { what, isTold }]) => ({
  id: `lieux_sans_${key}`,
  titre: `Lieux dont la fiche ne dit ${what}`,
  definition: `Les lieux dont la fiche ne dit ${what}.`,
  formule: 'Nombre de lieux dont ni la fiche ni aucun de ses accueils ne le dit.',
  unite: 'lieux',
  sources: ['lieux', 'perimetres'],
  compute: ({ lieux }) => lieux.filter(({ value }) => !isTold(value)).length,
}));
