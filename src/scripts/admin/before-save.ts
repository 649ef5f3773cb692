import type { Collection } from '../../data/collections.ts';
import type { Finding } from '../../data/finding.ts';
import { lieuSlug, slugify } from '../../data/slug.ts';
import { ofCms, SLUG } from '../../form/cms/collections.ts';
import { type CmsData, cmsFormat, forgetOriginal, originalOf, whyUnreadable } from '../../form/cms/format.ts';
import { getAt } from '../../form/value.ts';
import { type CheckSettings, loadChecks } from '../proposer/checker.ts';
import type { ImmutableMap } from './decap.ts';
import { isSame, openedBy } from './one-entry.ts';
import { showRemarks } from './remarks.ts';

/**
 * What happens to an entry before Decap writes it: it is repaired as `npm run fix` repairs, and judged by the checks of the
 * commons. An error that was not there before keeps it from being saved, and the page says what to write instead.
 * @returns the entry's data, as Decap is to write it
 * @throws Error in French when it may not be saved
 */
export async function beforeSave(entry: ImmutableMap, settings: CheckSettings): Promise<ImmutableMap> {
  const place = ofCms(String(entry.get('collection')));
  if (!place) throw new Error('Cette liste de fiches n’est pas du commun.');
  const { collection, departement } = place;
  const isNew = entry.get('newRecord') === true;
  // What is saved goes into the file of the entry that is held, whatever the address says.
  const shown = {
    collection: String(entry.get('collection')),
    ...(!isNew && { slug: String(entry.get('slug')) }),
  };
  if (!isSame(shown, openedBy(location.href))) return refuse([ANOTHER]);
  const given = entry.get('data') as ImmutableMap;
  const held = given.toJS();
  const unreadable = whyUnreadable(held);
  if (unreadable) return refuse([`Ce fichier ne se lit pas, et ne peut pas être modifié ici. ${unreadable}`]);
  const format = cmsFormat(collection);
  // A copy of another entry says what it says, without its comments.
  const data = isNew ? forgetOriginal(held) : held;
  const slug = isNew ? slugOf(collection, data) : String(entry.get('slug'));
  const id = departement === undefined ? slug : `${departement}/${slug}`;
  const checker = await loadChecks(departement === undefined ? [] : [departement], settings);
  const text = await checker.fix(collection, id, format.toFile(data));
  const original = isNew ? undefined : originalOf(held);
  const before = original === undefined ? [] : await checker.check(collection, id, original);
  const fresh = newOnes(await checker.check(collection, id, text), before);
  showRemarks(fresh);
  if (fresh.some(({ severity }) => severity === 'error')) throw new Refusal();
  return fill(given, { ...format.fromFile(text), ...(isNew && { [SLUG]: slug }) });
}

const ANOTHER =
  'Cette page montre une autre fiche que celle de son adresse. Copiez ce que vous venez d’écrire, puis rechargez la page.';

/** An entry that may not be saved: the page says why, the message of Decap only that it is so. */
class Refusal extends Error {
  override toString(): string {
    return 'Voyez, en bas de la page, ce qu’il faut corriger.';
  }
}

function refuse(messages: readonly string[]): never {
  showRemarks(messages.map((message) => ({ severity: 'error', message })));
  throw new Refusal(messages.join(' '));
}

function slugOf(collection: Collection, data: CmsData): string {
  const text = (...path: string[]): string => String(getAt(data, path) ?? '');
  const title = text('nom') || text('titre');
  return collection === 'lieux' ? lieuSlug(title, text('adresse', 'commune')) : slugify(title) || collection;
}

/** What stood before is not the business of whoever changes something else. */
function newOnes(now: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Set(before.map(({ rule, message }) => `${rule}\n${message}`));
  return now.filter(({ rule, message }) => !known.has(`${rule}\n${message}`));
}

/** The map of Decap with other values: its own kind of map is nowhere else to be had. */
function fill(given: ImmutableMap, data: CmsData): ImmutableMap {
  let next = given;
  for (const key of Object.keys(given.toJS())) if (!Object.hasOwn(data, key)) next = next.delete(key);
  for (const [key, value] of Object.entries(data)) next = next.set(key, value);
  return next;
}
