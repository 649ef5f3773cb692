import { type AnyEntry, entryOf, pathOf } from '../../data/entry.ts';
import type { Finding } from '../../data/finding.ts';
import type { Commons } from '../../data/load.ts';
import { commonsOver } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { readEntry } from '../../data/read.ts';
import { lieuSlug, slugify } from '../../data/slug.ts';
import { formatEntry } from '../../data/write.ts';
import { changesBetween } from '../../diff/changes.ts';
import { titleOf } from '../../diff/diff-entries.ts';
import { sayChange } from '../../diff/say-change.ts';
import { departementOfValue } from '../../form/entry-path.ts';
import { resolveCommune } from '../../geo/gazetteer.ts';
import { checkCommons, contextOf } from '../../lint/check.ts';
import { fixText } from '../../lint/fix.ts';
import { communeNamed } from './commune-named.ts';
import { FormProblem, fitsForm, parseForm } from './parse-form.ts';
import { FORM_COLLECTIONS, type FormCollection, questionsOf } from './questions.ts';

/** A file that a message gives, and what the check says of it. */
export interface Draft {
  /** Below the data folder. */
  path: string;
  content: string;
  /** Name and commune, or title: a stranger's words. */
  title: string;
  kind: 'ajout' | 'confirmation' | 'correction';
  /** What a file that stood says differently, in sentences. */
  changes: string[];
  findings: Finding[];
}

/**
 * The new entry that a filled form gives; undefined when the message is no form of ours.
 * @throws FormProblem when it is one that cannot be taken
 */
export function draftEntry(body: string, commons: Commons, today: string): Draft | undefined {
  const collection = FORM_COLLECTIONS.find(
    (name) => isOn(commons.commun, name) && fitsForm(questionsOf(name), body),
  );
  if (!collection) return undefined;
  const { value, texte } = parseForm(questionsOf(collection), body);
  const { id, value: whole } = complete(collection, value, today);
  const path = pathOf(collection, id);
  if (commons.paths().includes(path))
    throw new FormProblem(
      `Une fiche porte déjà ce nom (${path})\u00a0: si c’est la même, corrigez-la\u00a0; sinon, précisez le nom.`,
    );
  const written = formatEntry(collection, whole, texte);
  const { text: content } = fixText(path, written, contextOf(commons, today));
  return toDraft(path, content, commons, today);
}

/** A file that is proposed, new or in place of one that stands: what stood before is not told again. */
export function toDraft(path: string, content: string, commons: Commons, today: string): Draft {
  const place = entryOf(path)!;
  const { value, body, problems } = readEntry(path, content);
  const known = (commons[place.collection] as AnyEntry[]).find((entry) => entry.path === path);
  const kind = known ? 'correction' : 'ajout';
  if (value === undefined) return { path, content, title: place.id, kind, changes: [], findings: problems };
  const entry = { ...place, path, value, ...(body !== undefined && { texte: body }) } as AnyEntry;
  const findings = checkDraft(entry, content, commons, today);
  const stood = known ? checkCommons(commons, { today, only: [path] }) : [];
  const isNew = ({ rule, message }: Finding): boolean =>
    !stood.some((other) => other.rule === rule && other.message === message);
  const changes = known ? changesFrom(known, entry) : [];
  return { path, content, title: titleOf(entry), kind, changes, findings: findings.filter(isNew) };
}

function changesFrom(before: AnyEntry, after: AnyEntry): string[] {
  const sentences = changesBetween(after.collection, before.value, after.value).map(sayChange);
  const isSameText = (before.texte ?? '').trim() === (after.texte ?? '').trim();
  return isSameText ? sentences : [...sentences, 'Texte\u00a0: réécrit.'];
}

function complete(
  collection: FormCollection,
  value: Record<string, unknown>,
  today: string,
): { id: string; value: object } {
  if (collection === 'pratiques')
    return {
      id: slugify(String(value.titre)) || 'pratique',
      value: { ...value, sources: [{ titre: 'Message reçu sur la forge' }] },
    };
  if (collection === 'manques') return completeGap(value, today);
  const adresse = value.adresse as { commune: string; code_postal?: string };
  const commune = resolveCommune(adresse)?.commune;
  if (!commune)
    throw new FormProblem('La commune n’est pas reconnue\u00a0: vérifiez son nom, et donnez le code postal.');
  return {
    id: `${commune.departement}/${lieuSlug(String(value.nom), commune.nom)}`,
    value: { ...value, adresse: { ...adresse, commune: commune.nom, code_insee: commune.code } },
  };
}

/** A gap as it is first told; its communes are written by name, which its file never does. */
function completeGap(value: Record<string, unknown>, today: string): { id: string; value: object } {
  const names = (value.communes ?? []) as string[];
  const communes = [...new Set(names.map((name) => communeNamed(name).code))];
  const whole = { ...value, ...(communes.length && { communes }), signale_le: today, statut: 'signale' };
  const departement = departementOfValue(whole);
  if (!departement)
    throw new FormProblem('Dites au moins une commune\u00a0: «\u00a029200 Brest\u00a0» par exemple.');
  return { id: `${departement}/${slugify(String(value.titre)) || 'manque'}`, value: whole };
}

/** The check of the draft among the published entries, as if its file stood there. */
function checkDraft(entry: AnyEntry, content: string, commons: Commons, today: string): Finding[] {
  const { collection, path } = entry;
  const others = (commons[collection] as AnyEntry[]).filter((other) => other.path !== path);
  const parts = { ...commons, [collection]: [...others, entry] };
  const opened = new Map([[path, readEntry(path, content)]]);
  const paths = [...new Set([...commons.paths(), path])];
  const whole = commonsOver(commons.dir, parts, paths, opened);
  return checkCommons(whole, { today, only: [path] });
}
