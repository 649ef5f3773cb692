import { findPersonal, type PersonalKind } from '../data/personal.ts';

/** What `non_repris` says of a value that tells of a person. */
export const WITHDRAWN = 'retiré : donnée personnelle';

/** A text without what it says of persons. */
export interface Cut {
  text: string;
  /** One for each stretch taken out. */
  kinds: PersonalKind[];
}

const ALL: readonly PersonalKind[] = ['courriel', 'mobile', 'nom'];

/** « chez M. Dupont »: the only way an address names a person; a street's name is not one. */
const AT_SOMEONES = /\bchez\s+$/i;

/**
 * Replaces each stretch of a text that tells of a person by a mark.
 * @param mark what stands in its place
 * @param kinds what to look for
 */
export function cutPersonal(text: string, mark: string, kinds: readonly PersonalKind[] = ALL): Cut {
  const found = findPersonal(text).filter(({ kind }) => kinds.includes(kind));
  return cutSpans(text, mark, found);
}

/** The same for an address or a place's name, where a person's name is one only after "chez". */
export function cutPersonalFromPlace(text: string, mark: string): Cut {
  const found = findPersonal(text).filter(
    ({ kind, start }) => kind !== 'nom' || AT_SOMEONES.test(text.slice(0, start)),
  );
  return cutSpans(text, mark, found);
}

function cutSpans(text: string, mark: string, spans: ReturnType<typeof findPersonal>): Cut {
  const kinds: PersonalKind[] = [];
  let result = '';
  let from = 0;
  for (const { kind, start, end } of spans) {
    kinds.push(kind);
    if (start < from) {
      from = Math.max(from, end);
      continue;
    }
    result += text.slice(from, start) + mark;
    from = end;
  }
  return { text: result + text.slice(from), kinds };
}

/** Words of a column's name that say its values are persons. */
const PERSONS =
  /(?:^|_)(?:prenom|aidant|referent|responsable|mediateur|mediatrice|animateur|animatrice|conseiller|conseillere|agent|interlocuteur|interlocutrice|personne|contact|directeur|directrice|president|presidente|nom_contact|contact_nom)(?:_|$)/;

/** Whether a column, by its name (folded), holds the names of persons. */
export function namesPersons(header: string): boolean {
  return (
    PERSONS.test(header) &&
    !/(?:^|_)(?:nombre|nb|id|url|site|type|horaire|mail|courriel|telephone|tel)(?:_|$)/.test(header)
  );
}
