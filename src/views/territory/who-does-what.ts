import type { Entry } from '../../data/entry.ts';
import type { ServicePublic, Territoire } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel, termsOf } from '../../data/vocabularies.ts';
import { servicePath } from '../url.ts';

/** Somebody who answers a need in a manner. */
export interface Actor {
  name: string;
  path?: string;
}

/** Who answers each need, and in which manner: the scheme of intervention. */
export interface WhoDoesWhat {
  /** `Oriente`, `Fait avec`… with what each means. */
  manners: { label: string; meaning: string }[];
  /** One row a need; its cells follow `manners`. */
  rows: { need: string; cells: Actor[][] }[];
  /** How many say what they do. */
  actors: number;
  /** Needs for which nobody said anything. */
  silent: string[];
  /** What there is to know of an actor, and when it was said. */
  remarks: { actor: string; text: string; said?: string }[];
}

interface Said extends Actor {
  besoins: readonly string[];
  manieres: readonly string[];
}

/**
 * The scheme of a territory: what it says of its actors, then the public services that say theirs.
 * @returns undefined when nobody said anything
 */
export function whoDoesWhat(
  { qui_fait_quoi: told = [] }: Territoire,
  services: readonly Entry<ServicePublic>[],
): WhoDoesWhat | undefined {
  const said: Said[] = [
    ...told.map(({ acteur, besoins, manieres }) => {
      const service = services.find(({ value }) => value.nom === acteur);
      return { name: acteur, ...(service && { path: servicePath(service.id) }), besoins, manieres };
    }),
    ...services
      .filter(({ value }) => !told.some(({ acteur }) => acteur === value.nom))
      .map(({ id, value: { nom, besoins = [], manieres = [] } }) => ({
        name: nom,
        path: servicePath(id),
        besoins,
        manieres,
      })),
  ];
  const manners = termsOf('manieres');
  const all = termsOf('services').map(({ code }) => {
    const actors = said.filter(({ besoins }) => besoins.includes(code));
    const cells = manners.map((manner) => actors.filter(({ manieres }) => manieres.includes(manner.code)));
    return { need: tie(plainLabel('services', code)), cells: cells.map((cell) => cell.map(actorOf)) };
  });
  const rows = all.filter(isAnswered);
  if (rows.length === 0) return undefined;
  return {
    manners: manners.map(({ code, label }) => ({ label, meaning: plainLabel('manieres', code) })),
    rows,
    actors: new Set(rows.flatMap(({ cells }) => cells.flat().map(({ name }) => name))).size,
    silent: all.filter((row) => !isAnswered(row)).map(({ need }) => need),
    remarks: told.flatMap(({ acteur, remarque, le }) =>
      remarque ? [{ actor: acteur, text: tie(remarque), ...(le && { said: formatDate(le) }) }] : [],
    ),
  };
}

function isAnswered({ cells }: { cells: Actor[][] }): boolean {
  return cells.some((cell) => cell.length > 0);
}

function actorOf({ name, path }: Said): Actor {
  return { name, ...(path && { path }) };
}
