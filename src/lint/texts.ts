import type { AnyEntry } from '../data/entry.ts';
import type { Pointer } from '../data/read.ts';

/** A text that a person wrote in their own words. */
export interface FreeText {
  /** `['#texte']` for a Markdown body. */
  pointer: Pointer;
  text: string;
}

/** Properties whose words come from a list, or have a form of their own that other rules check. */
const NOT_FREE = new Set([
  'alias',
  'typologie',
  'famille',
  'pivot',
  'identifiants',
  'services',
  'code_postal',
  'code_insee',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'zone_scolaire',
  'modalites_acces',
  'prise_rdv',
  'modalites_accompagnement',
  'frais_a_charge',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'niveaux',
  'langues',
  'fiche_acces_libre',
  'itinerance',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'date_maj',
  'licence',
  'id',
  'genre',
  'lieu',
  'zone',
  'dates',
  'du',
  'au',
  'rendez_vous',
  'modalites',
  'frais',
  'publics',
  'le',
  'etat',
  'depuis',
  'jusqu_a',
  'remplace_par',
  'lieux',
  'besoins',
  'territoire',
  'derive_de',
  'url',
  'date',
  'commune',
]);

/** The texts of the last entry: several rules ask for them in turn. */
let last: { value: unknown; texts: readonly FreeText[] } | undefined;

/** Every free text of an entry, in the order of the file. The author of a published text is not one. */
export function freeTexts(entry: AnyEntry): readonly FreeText[] {
  if (last?.value === entry.value) return last.texts;
  const texts: FreeText[] = [];
  collect(entry.value, [], texts);
  if (entry.texte) texts.push({ pointer: ['#texte'], text: entry.texte });
  last = { value: entry.value, texts };
  return texts;
}

function collect(value: unknown, pointer: Pointer, texts: FreeText[]): void {
  if (typeof value === 'string') texts.push({ pointer, text: value });
  else if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) collect(value[index], [...pointer, index], texts);
  else if (typeof value === 'object' && value !== null) {
    // Property names of `non_repris` come from a source: none of them is exempt.
    const raw = pointer[0] === 'non_repris';
    const published = pointer[0] === 'sources' || pointer[0] === 'source';
    for (const key in value)
      if (raw || !(NOT_FREE.has(key) || (published && key === 'auteur')))
        collect((value as Record<string, unknown>)[key], [...pointer, key], texts);
  }
}
