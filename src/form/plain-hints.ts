import type { Field } from './field.ts';

/** Hints of the schema that speak of the file rather than of the answer, said for a form. By the property's name. */
const PLAIN: Readonly<Record<string, string>> = {
  telephone: 'Comme on le compose\u00a0: 02 61 91 00 01.',
  code_postal: 'Cinq chiffres.',
  code_insee: 'Le code officiel de la commune\u00a0: il se remplit tout seul.',
  commune: 'Écrivez les premières lettres, ou le code postal, puis choisissez.',
  adresse_confidentielle:
    'Oui si l’adresse ne doit pas être publiée\u00a0: seule la commune paraîtra. N’écrivez pas la rue.',
  contact_generique: 'Oui si le numéro de mobile est bien celui du lieu, et non d’une personne.',
  ferme: 'Oui si le lieu est fermé pendant ce temps.',
  horaires: 'Jour par jour. Laissez vide ce que vous ne savez pas.',
  pivot: 'Le numéro officiel de la structure\u00a0: 14 chiffres (SIRET), ou W et 9 caractères (RNA).',
  position: 'Placez un point sur la carte, ou passez\u00a0: l’adresse suffit souvent.',
  latitude: 'En degrés, comme 48,39.',
  longitude: 'En degrés, comme -4,486.',
  zone: 'Les communes où l’on se déplace.',
  communes: 'Cherchez leurs noms.',
  epci: 'Cherchez leurs noms.',
  departements: 'Cherchez leurs noms.',
  regions: 'Cherchez leurs noms.',
  lieux: 'Cherchez leur nom.',
  lieu: 'Le lieu qui héberge cet accueil.',
  remplace_par: 'Le lieu qui prend la suite, s’il y en a un.',
};

/** Labels that a sentence of the diff needs so, and that say nothing alone. */
const ALONE: Readonly<Record<string, string>> = {
  Le: 'Quel jour\u00a0?',
  Par: 'Qui le dit\u00a0?',
  Du: 'À partir du',
  Au: 'Jusqu’au',
};

/** A field's label where it stands alone above its field. */
export function plainName({ label }: Pick<Field, 'label'>): string {
  return ALONE[label] ?? label;
}

/** A field's hint as a form says it. */
export function plainHint({ pointer, hint }: Pick<Field, 'pointer' | 'hint'>): string {
  // Its label has said so already.
  if (hint === 'Le jour.') return '';
  return PLAIN[pointer.at(-1) ?? ''] ?? hint;
}

/** Those that hold wherever one types an answer, without the helps of a page of questions: a list, a week, a map. */
const TYPED = new Set([
  'telephone',
  'code_postal',
  'code_insee',
  'adresse_confidentielle',
  'contact_generique',
  'ferme',
  'pivot',
  'latitude',
  'longitude',
]);

/** A field's hint where its answer is typed. */
export function typedHint(field: Pick<Field, 'pointer' | 'hint'>): string {
  return TYPED.has(field.pointer.at(-1) ?? '') ? plainHint(field) : field.hint;
}
