import type { AnyEntry, Entry } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import type { Lieu, Pratique } from '../data/types.generated.ts';
import { plainLabel } from '../data/vocabularies.ts';
import { departements } from '../geo/departements.ts';

/** One answer of the text search, as Pagefind's custom records want it. */
export interface SearchRecord {
  /** From the site's root, without its base: the browser's Pagefind puts that before. */
  url: string;
  language: 'fr';
  /** What is searched. */
  content: string;
  /** What the answer shows. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Every lieu that is not closed for good, then every pratique. */
export function* searchRecords({
  lieux,
  pratiques,
}: Pick<Commons, 'lieux' | 'pratiques'>): Iterable<SearchRecord> {
  yield* recordsOf([...lieux, ...pratiques]);
}

/** The same of entries that come one at a time; those of other collections are passed over. */
export function* recordsOf(entries: Iterable<AnyEntry>): Iterable<SearchRecord> {
  for (const entry of entries) {
    const record = recordOf(entry);
    if (record) yield record;
  }
}

function recordOf(entry: AnyEntry): SearchRecord | undefined {
  if (entry.collection === 'pratiques') return recordOfPratique(entry as Entry<Pratique>);
  if (entry.collection !== 'lieux') return undefined;
  const lieu = entry as Entry<Lieu>;
  return lieu.value.fermeture ? undefined : recordOfLieu(lieu);
}

function recordOfLieu({ id, value }: Entry<Lieu>): SearchRecord {
  const { nom, adresse, presentation, services = [], typologie = [] } = value;
  const departement = departements.get(id.slice(0, id.indexOf('/')))?.nom;
  // A confidential address shows its commune alone; a postcode would narrow it down.
  const postcode = value.adresse_confidentielle ? undefined : adresse.code_postal;
  return {
    url: `/lieux/${id}/`,
    language: 'fr',
    content: join(' · ', [
      nom,
      join(' ', [postcode, adresse.commune]),
      departement,
      ...typologie.map((kind) => plainLabel('typologies', kind)),
      ...services.flatMap((service) => [plainLabel('services', service), service]),
      presentation?.resume,
      presentation?.detail,
    ]),
    meta: keep({ title: nom, genre: 'lieu', commune: adresse.commune, code_postal: postcode }),
    filters: keep({ type: ['Lieu'], departement: departement ? [departement] : undefined }),
  };
}

function recordOfPratique({ id, value, texte }: Entry<Pratique>): SearchRecord {
  const { titre, resume, besoins = [] } = value;
  return {
    url: `/pratiques/${id}/`,
    language: 'fr',
    content: join(' · ', [
      titre,
      resume,
      ...besoins.map((need) => plainLabel('services', need)),
      plainText(texte),
    ]),
    meta: { title: titre, genre: 'pratique', resume },
    filters: { type: ['Pratique'] },
  };
}

/** Markdown without its marks: an excerpt shows this text. */
function plainText(markdown = ''): string {
  return markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[#*_`>[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function join(separator: string, parts: readonly (string | undefined)[]): string {
  return [...new Set(parts)].filter(Boolean).join(separator);
}

function keep<Value>(record: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Record<
    string,
    Value
  >;
}
