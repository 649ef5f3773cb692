import { type AnyEntry, pathOf } from '../../data/entry.ts';
import type { Finding } from '../../data/finding.ts';
import type { Commons } from '../../data/load.ts';
import { commonsOver } from '../../data/load.ts';
import { readEntry } from '../../data/read.ts';
import { lieuSlug, slugify } from '../../data/slug.ts';
import { formatEntry } from '../../data/write.ts';
import { titleOf } from '../../diff/diff-entries.ts';
import { resolveCommune } from '../../geo/gazetteer.ts';
import { checkCommons, contextOf } from '../../lint/check.ts';
import { fixText } from '../../lint/fix.ts';
import { FormProblem, fitsForm, parseForm } from './parse-form.ts';
import { FORM_COLLECTIONS, type FormCollection, questionsOf } from './questions.ts';

/** A file that a message gives, and what the check says of it. */
export interface Draft {
  /** Below the data folder. */
  path: string;
  content: string;
  /** Name and commune, or title: a stranger's words. */
  title: string;
  kind: 'ajout' | 'confirmation';
  findings: Finding[];
}

/**
 * The new entry that a filled form gives; undefined when the message is no form of ours.
 * @throws FormProblem when it is one that cannot be taken
 */
export function draftEntry(body: string, commons: Commons, today: string): Draft | undefined {
  const collection = FORM_COLLECTIONS.find((name) => fitsForm(questionsOf(name), body));
  if (!collection) return undefined;
  const { value, texte } = parseForm(questionsOf(collection), body);
  const { id, value: whole } = complete(collection, value);
  const path = pathOf(collection, id);
  if (commons.paths().includes(path))
    throw new FormProblem(
      `Une fiche porte déjà ce nom (${path})\u00a0: si c’est la même, corrigez-la\u00a0; sinon, précisez le nom.`,
    );
  const written = formatEntry(collection, whole, texte);
  const { text: content } = fixText(path, written, contextOf(commons, today));
  const entry = {
    collection,
    id,
    path,
    value: readEntry(path, content).value,
    ...(texte && { texte }),
  } as AnyEntry;
  return {
    path,
    content,
    title: titleOf(entry),
    kind: 'ajout',
    findings: checkDraft(entry, content, commons, today),
  };
}

function complete(collection: FormCollection, value: Record<string, unknown>): { id: string; value: object } {
  if (collection === 'pratiques')
    return {
      id: slugify(String(value.titre)) || 'pratique',
      value: { ...value, sources: [{ titre: 'Message reçu sur la forge' }] },
    };
  const adresse = value.adresse as { commune: string; code_postal?: string };
  const commune = resolveCommune(adresse)?.commune;
  if (!commune)
    throw new FormProblem('La commune n’est pas reconnue\u00a0: vérifiez son nom, et donnez le code postal.');
  return {
    id: `${commune.departement}/${lieuSlug(String(value.nom), commune.nom)}`,
    value: { ...value, adresse: { ...adresse, commune: commune.nom, code_insee: commune.code } },
  };
}

/** The check of the draft among the published entries, as if its file stood there. */
function checkDraft(entry: AnyEntry, content: string, commons: Commons, today: string): Finding[] {
  const { collection, path } = entry;
  const parts = { ...commons, [collection]: [...commons[collection], entry] };
  const opened = new Map([[path, readEntry(path, content)]]);
  const whole = commonsOver(commons.dir, parts, [...commons.paths(), path], opened);
  return checkCommons(whole, { today, only: [path] });
}
