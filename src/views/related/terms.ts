import type { AnyEntry, Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Action, Guide, Manque, Pratique, Ressource, Territoire } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { plainLabel, termOf } from '../../data/vocabularies.ts';
import { departementOf } from '../../geo/codes.ts';
import { departements } from '../../geo/departements.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { intercommunaliteBySiren } from '../../geo/intercommunalites.ts';
import { entryNamed } from '../entry/links.ts';
import { tellingWords } from './words.ts';

/** Something that two entries may share. */
export interface SharedTerm {
  /** `besoin:…`, `commune:29019`, `mot:cafe`. */
  key: string;
  /** What it counts for. */
  weight: number;
  /** In words, where it tells why two entries stand side by side. */
  label?: string;
}

/**
 * What a shared term counts for. The same need says most, then the same lieu or public service, then for whom and in which
 * commune; a département, a level or a word says little, but they add up.
 */
export const WEIGHTS = {
  lien: 3,
  besoin: 4,
  public: 2,
  commune: 2,
  departement: 1,
  niveau: 1,
  mot: 1,
} as const;

type Kind = keyof typeof WEIGHTS;
type Facets = Partial<Pratique & Guide & Ressource & Manque & Action>;

/** Everything that an entry may share with another. */
export function termsOfEntry({ collection, value }: AnyEntry, commons: Commons): SharedTerm[] {
  const facets = value as Facets;
  const gaps = collection === 'actions' ? gapsAnswered(facets, commons) : [];
  const needs = [facets.besoins ?? [], ...gaps.map((gap) => gap.besoins ?? [])].flat();
  const places = placesOf(facets, commons);
  const terms = [
    ...(facets.lieux ?? []).map((id) => term('lien', `lieux/${id}`, nameOf(commons, 'lieux', id))),
    ...(facets.services_publics ?? []).map((id) =>
      term('lien', `services-publics/${id}`, nameOf(commons, 'services-publics', id)),
    ),
    ...needs.map((code) => term('besoin', code, tie(plainLabel('services', code)))),
    ...(facets.publics ?? []).map((code) => term('public', code, plainLabel('publics-pratique', code))),
    ...(facets.destinataires ?? []).map((code) =>
      term('public', code, termOf('publics-ressource', code)?.label),
    ),
    ...[...places.communes].map((code) => term('commune', code, communeByCode(code)?.nom)),
    ...[...places.departements].map((code) => term('departement', code, departements.get(code)?.nom)),
    ...(facets.niveaux ?? []).map((code) => term('niveau', code)),
    ...[...tellingWords(textOf(facets))].map((word) => term('mot', word)),
  ];
  return [...new Map(terms.map((each) => [each.key, each])).values()];
}

function term(kind: Kind, code: string, label?: string): SharedTerm {
  return { key: `${kind}:${code}`, weight: WEIGHTS[kind], ...(label && { label }) };
}

function textOf({ titre = '', resume = '', constat = '', question = '' }: Facets): string {
  return [titre, resume, constat, question].join(' ');
}

function gapsAnswered({ repond_a = [] }: Facets, commons: Commons): Manque[] {
  return repond_a.flatMap((id) => (entryNamed(commons, 'manques', id)?.value as Manque | undefined) ?? []);
}

/** Communes by their INSEE codes, and the départements they and the entry's territories lie in. */
function placesOf(
  { territoire = [], territoires = [], communes = [], lieux = [] }: Facets,
  commons: Commons,
): { communes: Set<string>; departements: Set<string> } {
  const named = territoires.flatMap((id) => {
    const territory = entryNamed(commons, 'territoires', id) as Entry<Territoire> | undefined;
    return territory ? [territory.value.perimetre] : [];
  });
  const codes = [...territoire, ...communes, ...named.flatMap((each) => each.communes ?? [])];
  const inside = new Set(codes.filter((code) => code.length === 5));
  const around = [
    ...[...inside].map(departementOf),
    ...codes.filter((code) => departements.has(code)),
    // The folder of a lieu's file is its département.
    ...lieux.map((id) => id.slice(0, id.indexOf('/'))),
    ...named.flatMap((each) => each.departements ?? []),
    ...named.flatMap((each) => (each.epci ?? []).flatMap(departementsOfGroup)),
  ];
  return { communes: inside, departements: new Set(around.filter(Boolean)) };
}

function nameOf(commons: Commons, collection: 'lieux' | 'services-publics', id: string): string | undefined {
  const value = entryNamed(commons, collection, id)?.value;
  return value && 'nom' in value ? value.nom : undefined;
}

function departementsOfGroup(siren: string): string[] {
  return [...new Set((intercommunaliteBySiren(siren)?.communes ?? []).map(departementOf))];
}
