import type { Commune } from '../../geo/commune.ts';
import { communeByCode, resolveCommune } from '../../geo/gazetteer.ts';
import { FormProblem } from './parse-form.ts';

/**
 * The commune that a line names: `29200 Brest`, `Brest (29200)`, `Brest`, or an INSEE code.
 * @throws FormProblem when it names none, or several
 */
export function communeNamed(line: string): Commune {
  const [digits] = /\b(?:\d{5}|2[AB]\d{3})\b/.exec(line) ?? [];
  const commune = line
    .replace(digits ?? '', '')
    .replace(/[(),]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found =
    (commune === '' ? communeByCode(digits ?? '') : undefined) ??
    resolveCommune({ commune, ...(digits && { code_postal: digits }) })?.commune;
  if (!found)
    throw new FormProblem(
      `La commune «\u00a0${line}\u00a0» n’est pas reconnue\u00a0: écrivez son nom et son code postal.`,
    );
  return found;
}
