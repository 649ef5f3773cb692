import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Decision } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import type { EntryLink } from '../entry/links.ts';
import { forgeLinks } from '../forge.ts';
import { renderMarkdown } from '../markdown.ts';
import { decisionPath } from '../url.ts';

/** A decision in a list. */
export interface DecisionLine {
  path: string;
  titre: string;
  date: string;
  state: string;
  isOpen: boolean;
}

/** A decision as its page shows it. */
export interface DecisionView extends DecisionLine {
  html: string;
  mode?: string;
  where: string;
  participants: readonly string[];
  review?: string;
  replaces: EntryLink[];
  replacedBy: EntryLink[];
  file?: string;
}

/** The decisions of a commons that shows them, the newest first. */
export function decisionsOf({ commun, decisions }: Pick<Commons, 'commun' | 'decisions'>): Entry<Decision>[] {
  if (!isOn(commun, 'decisions')) return [];
  return decisions.toSorted((a, b) =>
    a.value.date < b.value.date ? 1 : a.value.date > b.value.date ? -1 : 0,
  );
}

export function decisionLine({ id, value }: Entry<Decision>): DecisionLine {
  return {
    path: decisionPath(id),
    titre: tie(value.titre),
    date: formatDate(value.date),
    state: plainLabel('etats-decision', value.etat),
    isOpen: value.etat === 'proposee',
  };
}

export function decisionView(entry: Entry<Decision>, commons: Commons): DecisionView {
  const { id, value, texte, path } = entry;
  const all = decisionsOf(commons);
  const names = (value.territoires ?? []).map(
    (territory) => commons.territoires.find((each) => each.id === territory)?.value.nom ?? territory,
  );
  const file = forgeLinks(commons.commun, path);
  return {
    ...decisionLine(entry),
    html: renderMarkdown(texte ?? '', 'decisions', commons),
    ...(value.mode && { mode: tie(plainLabel('modes-decision', value.mode)) }),
    where: names.length === 0 ? 'Partout' : names.join(', '),
    participants: value.participants ?? [],
    ...(value.a_revoir_le && { review: formatDate(value.a_revoir_le) }),
    replaces: links(all.filter((other) => value.remplace?.some((former) => isNamed(other, former)))),
    replacedBy: links(
      all.filter((other) =>
        other.value.remplace?.some((former) => former === id || value.alias?.includes(former)),
      ),
    ),
    ...(file && { file: file.read }),
  };
}

function isNamed({ id, value }: Entry<Decision>, name: string): boolean {
  return id === name || (value.alias?.includes(name) ?? false);
}

function links(entries: readonly Entry<Decision>[]): EntryLink[] {
  return entries.map(({ id, value }) => ({ text: tie(value.titre), path: decisionPath(id) }));
}
