import type { Collection, EntryTypes } from '../data/collections.ts';
import type { AnyEntry } from '../data/entry.ts';
import { plainLabel, termOf, type VocabularyName } from '../data/vocabularies.ts';
import { departements } from '../geo/departements.ts';
import { audienceLabel } from './audiences.ts';
import { GENRES } from './genres.ts';
import { needLabel } from './lieux.ts';
import { EVERYWHERE, type Facet } from './marks.ts';
import { departementsOf } from './places.ts';
import { type SearchRecord, toRecord } from './record.ts';

/** The collections whose entries are searched as texts: all but the lieux. */
export type TextCollection = Exclude<Collection, 'lieux'>;

/** An entry of more départements than this is found under the name of none. */
const MOST_NAMED = 5;

/** What an entry gives to the search. */
interface Text {
  title: string;
  summary?: string | undefined;
  words?: readonly (string | undefined)[];
  /** Codes of communes, départements or regions. */
  codes?: readonly string[] | undefined;
  /** Territories by their slugs. */
  territoires?: readonly string[] | undefined;
  needs?: readonly string[] | undefined;
  audiences?: readonly string[] | undefined;
  levels?: readonly string[] | undefined;
  services?: readonly string[] | undefined;
}

type Reader<Name extends TextCollection> = (value: EntryTypes[Name], id: string) => Text;

const labels = (list: VocabularyName, codes: readonly string[] = []): string[] =>
  codes.map((code) => plainLabel(list, code));
/** What is searched in an entry of each collection. */
const READERS: { [Name in TextCollection]: Reader<Name> } = {
  pratiques: (value) => ({
    title: value.titre,
    summary: value.resume,
    words: [
      ...[value.temps, value.moyens, value.cout, value.resultats, value.difficultes, value.reproductible],
      ...(value.porteurs ?? []),
      ...(value.partenaires ?? []),
    ],
    codes: value.territoire,
    needs: value.besoins,
    audiences: value.publics,
    levels: value.niveaux,
  }),
  guides: (value) => ({
    title: value.titre,
    summary: value.resume,
    words: [
      value.question,
      ...(value.enjeux ?? []),
      ...(value.questions ?? []),
      ...(value.conseils ?? []).map(({ conseil }) => conseil),
      ...(value.ecueils ?? []),
      ...(value.outils ?? []).map(({ outil }) => outil),
    ],
    codes: value.territoire,
    needs: value.besoins,
    audiences: value.publics,
  }),
  ressources: (value) => ({
    title: value.titre,
    summary: value.resume,
    words: [plainLabel('genres-ressource', value.genre), value.duree, ...(value.auteurs ?? [])],
    needs: value.besoins,
    audiences: value.destinataires,
    levels: value.niveaux,
  }),
  appels: (value) => ({
    title: value.titre,
    summary: value.resume,
    words: [
      value.soutien,
      ...value.porteurs,
      ...(value.projets ?? []).flatMap(({ titre, resume }) => [titre, resume]),
    ],
    codes: value.territoire,
    territoires: value.territoires,
    needs: value.besoins,
  }),
  territoires: (value, id) => ({
    title: value.nom,
    summary: 'État des lieux de ce territoire',
    words: [plainLabel('genres-territoire', value.genre), value.presentation],
    territoires: [id],
  }),
  'services-publics': (value) => ({
    title: value.nom,
    summary: plainLabel('genres-service-public', value.genre),
    words: [value.texte, value.reponse?.texte, ...labels('formes-part', value.formes)],
    codes: Object.values(value.perimetre).flat(),
    needs: value.besoins,
    services: [value.genre],
  }),
  manques: (value) => ({
    title: value.titre,
    summary: plainLabel('objets-manque', value.objet),
    words: [
      value.constat,
      ...labels('langues', value.langues),
      ...labels('moments', value.moments),
      ...(value.suivi ?? []).map(({ texte }) => texte),
    ],
    codes: value.communes,
    territoires: value.territoires,
    needs: value.besoins,
    audiences: value.publics,
    levels: value.niveaux,
    services: value.genres_service,
  }),
  actions: (value) => ({
    title: value.titre,
    summary: value.resume,
    words: [...value.porteurs, ...(value.partenaires ?? [])],
    territoires: value.territoires,
  }),
  decisions: (value) => ({ title: value.titre, territoires: value.territoires }),
};

/**
 * The record of an entry that is not a lieu.
 * @param codesOf the codes of a territory's perimeter, by its slug
 */
export function textRecord(
  { collection, id, value, texte }: AnyEntry & { collection: TextCollection },
  codesOf: (territoire: string) => readonly string[],
): SearchRecord {
  const genre = GENRES[collection].one;
  const text = (READERS[collection] as Reader<TextCollection>)(value as never, id);
  const { needs = [], territoires = [], codes = [], audiences = [], levels = [], services = [] } = text;
  const places = departementsOf([...codes, ...territoires.flatMap(codesOf)]);
  const facets: Partial<Record<Facet, readonly string[]>> = {
    genre: [collection],
    besoin: needs,
    public: audiences,
    niveau: levels,
    // An entry of no place serves everywhere.
    departement: places.length ? places : [EVERYWHERE],
    service: services,
  };
  return toRecord(
    {
      path: `/${collection}/${id}/`,
      genre,
      title: text.title,
      text: text.summary ?? '',
      ...(text.summary && { summary: text.summary }),
      words: [
        genre,
        ...needs.flatMap((need) => [needLabel(need), need, termOf('services', need)?.definition]),
        ...audiences.map(audienceLabel),
        ...labels('niveaux', levels),
        ...labels('genres-service-public', services),
        ...places.slice(0, MOST_NAMED).map((code) => departements.get(code)?.nom),
        ...(text.words ?? []),
        plainText(texte),
      ],
      facets,
    },
    'fr',
  );
}

/** Markdown without its marks and the addresses of its links. */
export function plainText(markdown = ''): string {
  return markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[#*_`>[\]|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
