import type { Entry } from '../../data/entry.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { termsOf } from '../../data/vocabularies.ts';
import type { EntryLink } from '../entry/links.ts';
import { lieuPath } from '../url.ts';

/** Lieux that say something, under the word for it. */
export interface Counted {
  code: string;
  label: string;
  lieux: (EntryLink & { where: string })[];
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

/** Who helps in some lieux: employees, volunteers, young people of the civic service, public letter-writers. */
export function helpersIn(lieux: readonly Entry<Lieu>[]): Answers {
  return answersOf(
    lieux,
    termsOf('accompagnants').map(({ code, label }) => ({ code, label: HELPERS[code] ?? label })),
    ({ accompagnement }) => accompagnement?.par ?? [],
  );
}

/** For which levels, in the words of those who come. */
export function levelsIn(lieux: readonly Entry<Lieu>[]): Answers {
  return answersOf(
    lieux,
    termsOf('niveaux').map(({ code, label, simple = label }) => ({ code, label: `«\u00a0${simple}\u00a0»` })),
    ({ niveaux = [], accueils = [] }) => [
      ...niveaux,
      ...accueils.flatMap((accueil) => accueil.niveaux ?? []),
    ],
  );
}

function answersOf(
  lieux: readonly Entry<Lieu>[],
  terms: readonly { code: string; label: string }[],
  said: (lieu: Lieu) => readonly string[],
): Answers {
  const answers = terms.map(({ code, label }) => ({
    code,
    label,
    lieux: lieux.filter(({ value }) => said(value).includes(code)).map(linkTo),
  }));
  return { answers, untold: lieux.filter(({ value }) => said(value).length === 0).length };
}

function linkTo({ id, value }: Entry<Lieu>): Counted['lieux'][number] {
  return { text: value.nom, path: lieuPath(id), where: value.adresse.commune };
}
