import type { Commons } from '../data/load.ts';
import { reachOf } from '../form/reach-of.ts';
import { answeringFor } from './referents.ts';

/** What a forge takes for an account or a team; anything else could write rules of its own. */
const ACCOUNT = /^@[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$/;

/**
 * Who must approve what, as GitHub and GitLab read it at the root of a repository (the last line that fits wins):
 * guardians for the program, the schemas and the territories, referents for the entries of their départements.
 * @param folder the data folder from the repository's root
 * @param day YYYY-MM-DD
 */
export function codeOwners(
  commons: Pick<Commons, 'commun' | 'territoires'>,
  folder: string,
  day: string,
): string {
  const guardians = accounts(commons.commun.gardiens ?? []);
  const codes = commons.territoires.flatMap(({ value }) => reachOf(value).departements);
  const departements = [...new Set(codes)].filter((code) => /^(?:\d{2,3}|2[AB])$/.test(code)).sort();
  const byCode = departements.map((code) => {
    const referents = answeringFor([{ departement: code }], commons, day).flatMap(
      (answering) => answering.referents,
    );
    return { code, owners: accounts(referents.map(({ compte }) => compte)) };
  });
  const everyone = [...new Set(byCode.flatMap(({ owners }) => owners))].sort();
  const rules = [
    rule('*', guardians),
    rule(`/${folder}/`, everyone.length ? everyone : guardians),
    ...byCode.map(({ code, owners }) => rule(`/${folder}/*/${code}/`, owners.length ? owners : guardians)),
    rule(`/${folder}/territoires/`, guardians),
    rule(`/${folder}/decisions/`, guardians),
    rule(`/${folder}/commun.yaml`, guardians),
  ];
  const head = [
    '# Qui relit quoi : écrit par « npm run owners » depuis les territoires et commun.yaml, à ne pas modifier ici.',
    ...(guardians.length
      ? []
      : ['# commun.yaml ne nomme pas de gardiens : le reste du projet n’attend personne.']),
  ];
  return `${[...head, '', ...rules.filter(Boolean)].join('\n')}\n`;
}

function accounts(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names)].filter((name): name is string => name !== undefined && ACCOUNT.test(name));
}

/** A rule without owners frees what an earlier one bound: where nobody is named, nothing is written. */
function rule(pattern: string, owners: readonly string[]): string {
  return owners.length ? `${pattern} ${owners.join(' ')}` : '';
}
