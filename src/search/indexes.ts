import type { AnyEntry, Entry } from '../data/entry.ts';
import type { Lieu, Territoire } from '../data/types.generated.ts';
import { FrequentWords } from './frequent-words.ts';
import { LIEU_LANGUAGE } from './language.ts';
import { departementOfLieu, lightLieu, wholeLieu } from './lieux.ts';
import { type OpenIndex, openIndex } from './pagefind.ts';
import { ALL_LIEUX, lieuxOf, TEXTS } from './paths.ts';
import { soleRecord } from './record.ts';
import { type TextCollection, textRecord } from './texts.ts';

/** Up to so many lieux, the index of all of them says as much of each as those of the départements. */
const FEW = 2000;

/** What is shown of the lieux of a département comes in files of five, and of all lieux in two thousand at most. */
const TOGETHER = 5;
const FRAGMENTS = 2000;

/** Takes an index that is ready: it is to be written below the site's root. */
export type Keep = (index: OpenIndex, path: string) => Promise<void>;

/**
 * Makes every index of a commons: one of the texts, one of all lieux, one of the lieux of each département. Entries go
 * through one at a time; lieux come sorted by identifier.
 * @param lieux how many there are
 * @returns how many entries can be found, and the words that are most often in their titles and summaries
 */
export async function makeIndexes(
  entries: Iterable<AnyEntry>,
  lieux: number,
  keep: Keep,
): Promise<{ indexed: number; words: string[] }> {
  const words = new FrequentWords();
  const all = await openIndex({ language: LIEU_LANGUAGE, maxFragments: FRAGMENTS });
  const texts: AnyEntry[] = [];
  let near: Entry<Lieu>[] = [];
  let indexed = 0;
  const closeDepartement = async () => {
    if (near.length) await keep(await indexOf(near), lieuxOf(departementOfLieu(near[0]!.id)));
    near = [];
  };
  for (const entry of entries) {
    if (entry.collection !== 'lieux') {
      texts.push(entry);
      continue;
    }
    const lieu = entry as Entry<Lieu>;
    // Closed for good: its page stays, and nobody is sent there.
    if (lieu.value.fermeture) continue;
    if (near.length && departementOfLieu(near[0]!.id) !== departementOfLieu(lieu.id))
      await closeDepartement();
    near.push(lieu);
    const record = lieux <= FEW ? wholeLieu(lieu) : lightLieu(lieu);
    await all.add(record);
    words.add(record);
    indexed += 1;
  }
  await closeDepartement();
  if (indexed === 0) await all.add(soleRecord(LIEU_LANGUAGE));
  await keep(all, ALL_LIEUX);
  await keep(await textIndex(texts, words), TEXTS);
  return { indexed: indexed + texts.length, words: words.list() };
}

async function indexOf(lieux: readonly Entry<Lieu>[]): Promise<OpenIndex> {
  const maxFragments = Math.ceil(lieux.length / TOGETHER);
  const index = await openIndex({ language: LIEU_LANGUAGE, maxFragments });
  for (const lieu of lieux) await index.add(wholeLieu(lieu));
  return index;
}

async function textIndex(entries: readonly AnyEntry[], words: FrequentWords): Promise<OpenIndex> {
  const perimeters = new Map<string, string[]>();
  for (const { collection, id, value } of entries) {
    if (collection === 'territoires')
      perimeters.set(id, Object.values((value as Territoire).perimetre).flat());
  }
  const index = await openIndex({ language: 'fr' });
  if (entries.length === 0) await index.add(soleRecord('fr'));
  for (const entry of entries) {
    const text = entry as AnyEntry & { collection: TextCollection };
    const record = textRecord(text, (territoire) => perimeters.get(territoire) ?? []);
    await index.add(record);
    words.add(record);
  }
  return index;
}
