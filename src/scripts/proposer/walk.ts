import { pathOf } from '../../data/entry.ts';
import type { Finding } from '../../data/finding.ts';
import { formatEntry } from '../../data/write.ts';
import type { Door } from '../../form/doors.ts';
import { departementOfValue } from '../../form/entry-path.ts';
import { fieldsFromSchema } from '../../form/fields.ts';
import { fillIds } from '../../form/fill-ids.ts';
import { inLabels } from '../../form/in-labels.ts';
import { pathOfFinding } from '../../form/place-finding.ts';
import { type Plan, planOf } from '../../form/questions.ts';
import type { Path } from '../../form/value.ts';
import type { ProposeSettings } from '../../views/proposer/settings.ts';
import { loadChecks } from './checker.ts';
import { keepDraft } from './draft.ts';
import type { Editing } from './editors/editing.ts';
import { makeEditing } from './make-editing.ts';
import { today } from './today.ts';
import type { Work } from './work.ts';

/** A finding, and the answer it is about. */
export interface Remark extends Finding {
  path: Path;
}

/** One contribution under way: what is written, and what can be asked of it. */
export interface Walk {
  door: Door;
  target: string;
  settings: ProposeSettings;
  work: Work;
  editing: Editing;
  /** Goes to another step; the browser's "back" returns. */
  go(step: string): void;
  plan(): Plan;
  /** Identifier of the entry; a stand-in while a new one has none. */
  id(): string;
  /** The file's text. */
  text(): string;
  /** Keeps the draft. */
  keep(): void;
  /**
   * What the checks of the commons say of the file.
   * @throws Error when the checks cannot be loaded
   */
  remarks(): Promise<Remark[]>;
  /** What they already said of the entry as published. */
  remarksBefore(): Promise<Remark[]>;
}

export function makeWalk(
  door: Door,
  target: string,
  work: Work,
  settings: ProposeSettings,
  go: (step: string) => void,
): Walk {
  const editing = makeEditing(door, work, settings, () => walk.keep());
  const check = async (written: string, value: unknown): Promise<Remark[]> => {
    // Without any answer yet, what is missing is to be told, not that a file is empty.
    const text = written.trim() === '' ? '{}\n' : written;
    const checker = await loadChecks([departementOfValue(value)].filter(Boolean), settings);
    const findings = await checker.check(work.collection, walk.id(), text);
    const fields = fieldsFromSchema(work.collection, { machine: true });
    return findings.map((finding) => {
      const path = pathOfFinding(text, finding);
      return { ...finding, path, message: inLabels(finding.message, fields, path) };
    });
  };
  const walk: Walk = {
    door,
    target,
    settings,
    work,
    editing,
    go,
    plan: () => planOf({ ...door, collection: work.collection }, work.value),
    id: () => work.id ?? `${folderOf(work, settings)}nouvelle-fiche`,
    text: () => formatEntry(work.collection, fillIds(work.collection, work.value), work.texte),
    keep() {
      work.le = today();
      keepDraft(door.key, target, work);
    },
    remarks: () => check(walk.text(), work.value),
    remarksBefore: async () =>
      work.before
        ? check(formatEntry(work.collection, work.before.value, work.before.texte), work.before.value)
        : [],
  };
  return walk;
}

/** Path of the file below the data folder. */
export function filePath({ work }: Walk, id: string): string {
  return pathOf(work.collection, id);
}

function folderOf({ collection, value, departement }: Work, { departements }: ProposeSettings): string {
  const sorted = ['lieux', 'manques', 'services-publics'].includes(collection);
  return sorted ? `${departementOfValue(value) || departement || departements[0]?.[0] || '75'}/` : '';
}
