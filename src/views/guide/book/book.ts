import { isCollection } from '../../../data/collections.ts';
import type { Entry } from '../../../data/entry.ts';
import type { Commons } from '../../../data/load.ts';
import { isOn } from '../../../data/modules.ts';
import type { Commun, Guide, Pratique } from '../../../data/types.generated.ts';
import type { Book } from '../../../publish/epub/book.ts';
import { uuidOf } from '../../../publish/epub/identifier.ts';
import { entryNamed, linkTo } from '../../entry/links.ts';
import { publicPage } from '../../public-page.ts';
import { guidePath, pratiquePath } from '../../url.ts';
import { guideView } from '../view.ts';
import { adviceChapter } from './advice.ts';
import { linked } from './part.ts';
import { Pictures } from './pictures.ts';
import { citedPractices, practiceAnchor, practicesChapter } from './practices.ts';
import { sourcesChapter } from './sources.ts';
import { bookText } from './text.ts';
import { titlePage } from './title-page.ts';

/**
 * A guide as a book to carry away: its own pages, then the practices that it cites, in short. Node only: it reads pictures.
 * @param instant ISO 8601, of the publication
 */
export function guideBook(entry: Entry<Guide>, commons: Commons, instant: string): Book {
  const { commun } = commons;
  const practices = citedPractices(entry.value, commons);
  const modified = versionOf([entry, ...practices], instant);
  const view = guideView(entry, commons, modified);
  const address = publicPage(commun, view.path);
  const pictures = new Pictures(commons.dir);
  const anchors = new Map(practices.map(({ id }) => [pratiquePath(id), practiceAnchor(id)]));
  const place = (path: string) =>
    isOff(path, commun) ? undefined : (anchors.get(path) ?? publicPage(commun, path));
  const text = bookText(entry.texte ?? '', 'guides', {
    entry: (path) => placeOfFile(path, commons, place),
    page: place,
    picture: (path) => pictures.fileOf(path),
  });
  const { licence } = view.trust;
  return {
    identifier: uuidOf(address ?? `${commun.nom}${guidePath(entry.id)}`),
    title: view.titre,
    description: view.resume,
    language: 'fr',
    creators: entry.value.contributeurs ?? [commun.nom],
    publisher: commun.editeur?.nom ?? commun.nom,
    rights: [licence.name, licence.url].filter(Boolean).join(', '),
    ...(address && { source: address }),
    modified,
    chapters: [
      titlePage(view, commons, modified),
      adviceChapter(view, text, (link) => linked(link.text, place(link.path)), commons),
      ...(practices.length > 0 ? [practicesChapter(practices, commons)] : []),
      sourcesChapter(view, address),
    ],
    pictures: pictures.all,
  };
}

/** The day of the newest change of what the book holds; that of the publication where git does not remember all of it. */
function versionOf(entries: readonly (Entry<Guide> | Entry<Pratique>)[], instant: string): string {
  const days = entries.map(({ histoire }) => histoire?.[0]?.date);
  const known = days.filter((day) => day !== undefined);
  return known.length === days.length ? known.toSorted().at(-1)! : instant.slice(0, 10);
}

/** Is this a page of a collection that is switched off? */
function isOff(path: string, commun: Commun): boolean {
  const [collection = ''] = path.replace(/^\//, '').split('/');
  return isCollection(collection) && !isOn(commun, collection);
}

/** Where an entry that a text names by its file is told of: `pratiques/x.md`, its ending left out or not. */
function placeOfFile(
  path: string,
  commons: Commons,
  place: (path: string) => string | undefined,
): string | undefined {
  const slash = path.indexOf('/');
  const collection = path.slice(0, slash);
  if (!isCollection(collection)) return undefined;
  const named = entryNamed(commons, collection, path.slice(slash + 1).replace(/\.(?:md|yaml)$/, ''));
  const link = named && linkTo(commons, named);
  return link && place(link.path);
}
