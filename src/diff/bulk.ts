import { collections } from '../data/collections.ts';
import { capitalise, count } from '../data/typography.ts';
import type { ChangeKind, EntryChange } from './change.ts';

/** More changes than this are counted before they are told. */
export const BULK = 20;

const VERBS: Record<ChangeKind, [one: string, many: string]> = {
  ajout: ['ajouté', 'ajoutés'],
  modification: ['modifié', 'modifiés'],
  renommage: ['renommé', 'renommés'],
  retrait: ['retiré', 'retirés'],
};

/** `12 lieux ajoutés`, `3 pratiques modifiées` … then which properties change most. */
export function countChanges(changes: readonly EntryChange[]): string[] {
  const groups = new Map<
    string,
    { collection: EntryChange['collection']; kind: ChangeKind; number: number }
  >();
  const fields = new Map<string, number>();
  for (const { collection, kind, fields: labels } of changes) {
    const key = `${collection} ${kind}`;
    const group = groups.get(key) ?? { collection, kind, number: 0 };
    groups.set(key, { ...group, number: group.number + 1 });
    for (const label of new Set(labels.map((each) => each.replace(/ «.*?»/g, ''))))
      fields.set(label, (fields.get(label) ?? 0) + 1);
  }
  const most = [...fields].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'fr')).slice(0, 8);
  return [
    ...[...groups.values()].map(({ collection, kind, number }) => sayGroup(collection, kind, number)),
    ...(most.length
      ? [`Ce qui change\u00a0: ${most.map(([label, number]) => `${label} (${number})`).join(', ')}`]
      : []),
  ].map(capitalise);
}

function sayGroup(collection: EntryChange['collection'], kind: ChangeKind, number: number): string {
  if (collection === 'commun') return 'l’identité du commun change';
  if (collection === 'suspensions') return 'la liste des fiches suspendues change';
  const { one, many, feminine } = collections[collection];
  const verb = VERBS[kind][number < 2 ? 0 : 1];
  const agreed = feminine ? verb.replace(/é(s?)$/, 'ée$1') : verb;
  return `${count(number, one, many)} ${agreed}`;
}
