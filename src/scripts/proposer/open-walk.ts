import type { Collection } from '../../data/collections.ts';
import { collections } from '../../data/collections.ts';
import type { Door } from '../../form/doors.ts';
import type { ProposeSettings } from '../../views/proposer/settings.ts';
import { readDraft } from './draft.ts';
import { loadEntry, targetOf } from './published.ts';
import { today } from './today.ts';
import type { Work } from './work.ts';

/** What a door begins with: the draft, the entry as published, or a blank page. */
export interface Opened {
  work: Work;
  /** The draft was found in this browser. */
  resumed: boolean;
}

/** @returns undefined when no such entry is published @throws Error when it cannot be loaded */
export async function openWork(
  door: Door,
  target: string,
  settings: ProposeSettings,
): Promise<Opened | undefined> {
  const draft = readDraft(door.key, target);
  if (draft) return { work: draft, resumed: true };
  if (!target || target === 'nouveau')
    return {
      work: { collection: door.collection, value: door.preset?.(today()) ?? {}, texte: '' },
      resumed: false,
    };
  const { collection, id } = targetOf(target, door.collection);
  const entry = await loadEntry(collection, id, licenceOf(collection, settings));
  if (!entry) return undefined;
  const before = { value: entry.value, texte: entry.texte };
  return {
    work: { collection, id, value: structuredClone(entry.value), texte: entry.texte, before },
    resumed: false,
  };
}

function licenceOf(collection: Collection, { licences }: ProposeSettings): string {
  return collections[collection].schema === 'lieu' ? licences.lieux : licences.textes;
}
