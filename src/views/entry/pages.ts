import type { AnyEntry, Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Action, Manque, ServicePublic } from '../../data/types.generated.ts';
import { actionPath, manquePath, servicePath } from '../url.ts';
import { actionsOf } from './action.ts';
import { gapsOf } from './gap.ts';
import { servicesOf } from './service.ts';

/** An entry of the état des lieux at one of its addresses: its own, or a former one that leads there. */
export type EntryPage = {
  /** The address without the collection: `29/caf-de-la-rade`. */
  id: string;
  path: string;
} & (
  | { collection: 'services-publics'; entry: Entry<ServicePublic> }
  | { collection: 'manques'; entry: Entry<Manque> }
  | { collection: 'actions'; entry: Entry<Action> }
);

/** The page of each public service, gap and action that a commons shows. */
export function entryPages(commons: Commons): EntryPage[] {
  return [
    ...servicesOf(commons).flatMap((entry) =>
      addressesOf(entry, servicePath).map((at) => ({
        ...at,
        collection: 'services-publics' as const,
        entry,
      })),
    ),
    ...gapsOf(commons).flatMap((entry) =>
      addressesOf(entry, manquePath).map((at) => ({ ...at, collection: 'manques' as const, entry })),
    ),
    ...actionsOf(commons).flatMap((entry) =>
      addressesOf(entry, actionPath).map((at) => ({ ...at, collection: 'actions' as const, entry })),
    ),
  ];
}

function addressesOf(
  { id, value }: AnyEntry,
  pathOf: (id: string) => string,
): Pick<EntryPage, 'id' | 'path'>[] {
  return [id, ...(value.alias ?? [])].map((each) => ({ id: each, path: pathOf(each) }));
}
