import type { Entry } from '../../data/entry.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { termsOf } from '../../data/vocabularies.ts';
import type { Scope } from '../../indicators/scope.ts';
import type { EntryLink } from '../entry/links.ts';
import { finderPath } from '../territory/finder-link.ts';
import { lieuPath } from '../url.ts';

/** Lieux that say something, under the word for it. */
export interface Counted {
  code: string;
  label: string;
  number: number;
  /** The search page with that answer, where it has such a filter. */
  finder?: string;
  /** The first of them, where there is none. */
  named: (EntryLink & { where: string })[];
}

/** A question that lieux answer or not: one lieu may give several answers. */
export interface Answers {
  answers: Counted[];
  /** How many say nothing of it. */
  untold: number;
}

/** Who helps, as headings say them: of many. */
const HELPERS: Readonly<Record<string, string>> = {
  salarié: 'Des salariés',
  bénévole: 'Des bénévoles',
  'service civique': 'Des jeunes en service civique',
  'écrivain public': 'Des écrivains publics',
};

/** So many lieux are named under an answer. */
const NAMED = 60;

/** Who helps in the lieux of a territory: employees, volunteers, young people of the civic service, letter-writers. */
export function helpersIn({ lieux }: Scope): Answers {
  const said = ({ accompagnement }: Lieu) => accompagnement?.par ?? [];
  const answers = termsOf('accompagnants').map(({ code, label }) => {
    const those = lieux.filter(({ value }) => (said(value) as string[]).includes(code));
    const named = those.slice(0, NAMED).map(linkTo);
    return { code, label: HELPERS[code] ?? label, number: those.length, named };
  });
  return { answers, untold: lieux.filter(({ value }) => said(value).length === 0).length };
}

/** For which levels, in the words of those who come; the search page shows them. */
export function levelsIn({ lieux, area }: Scope): Answers {
  const levels = lieux.map(
    ({ value: { niveaux = [], accueils = [] } }) =>
      new Set<string>([...niveaux, ...accueils.flatMap((accueil) => accueil.niveaux ?? [])]),
  );
  const answers = termsOf('niveaux').map(({ code, label, simple = label }) => ({
    code,
    label: `«\u00a0${simple}\u00a0»`,
    number: levels.filter((each) => each.has(code)).length,
    finder: finderPath(area, { niveau: code }),
    named: [],
  }));
  return { answers, untold: levels.filter(({ size }) => size === 0).length };
}

function linkTo({ id, value }: Entry<Lieu>): Counted['named'][number] {
  return { text: value.nom, path: lieuPath(id), where: value.adresse.commune };
}
