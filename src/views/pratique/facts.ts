import type { Pratique } from '../../data/types.generated.ts';
import { capitalise, formatDate, joinWords, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { placeNames } from '../entry/place-names.ts';
import type { Fact } from '../lieu/facts.ts';

type Candidate = [label: string, lines: (string | undefined)[]];

/** For whom, how long, with what; what a practice does not say is said to be unknown. */
export function essentialFacts({ publics, temps, moyens }: Pratique): Fact[] {
  const facts: Candidate[] = [
    ['Pour qui', (publics ?? []).map((code) => plainLabel('publics-pratique', code))],
    ['Combien de temps', [temps]],
    ['Avec quoi', [moyens]],
  ];
  return facts.map(([label, lines]) => {
    const known = keep(lines);
    return { label, lines: known.length > 0 ? known : ['On ne sait pas'] };
  });
}

/** What else is known: what is not takes no line. */
export function otherFacts(value: Pratique): Fact[] {
  const facts: Candidate[] = [
    ['Portée par', value.porteurs ?? []],
    ['Avec', value.partenaires ?? []],
    ['Où', [joinWords(placeNames(value.territoire))]],
    ['Quand', [period(value.dates)]],
    ['Niveau', (value.niveaux ?? []).map((code) => plainLabel('niveaux', code))],
    ['Comment', (value.modalites ?? []).map((code) => plainLabel('modalites-accompagnement', code))],
    ['Coût', [value.cout]],
    ['Résultats observés', [value.resultats]],
    ['Difficultés', [value.difficultes]],
    ['Pour la refaire', [value.reproductible]],
    ['Répond à', (value.besoins ?? []).map((code) => plainLabel('services', code))],
  ];
  return facts
    .map(([label, lines]) => ({ label, lines: keep(lines) }))
    .filter(({ lines }) => lines.length > 0);
}

function keep(lines: (string | undefined)[]): string[] {
  return lines.filter((line): line is string => Boolean(line)).map(tie);
}

function period(dates: Pratique['dates']): string {
  const { debut, fin } = dates ?? {};
  if (debut && debut === fin) return capitalise(onDay(debut));
  if (debut && fin)
    return isDay(debut) && isDay(fin)
      ? `Du ${formatDate(debut)} au ${formatDate(fin)}`
      : `De ${formatDate(debut)} à ${formatDate(fin)}`;
  if (debut) return `Depuis ${isDay(debut) ? onDay(debut) : formatDate(debut)}`;
  if (!fin) return '';
  return isDay(fin) ? `Jusqu’au ${formatDate(fin)}` : `Jusqu’en ${formatDate(fin)}`;
}

const isDay = (date: string): boolean => date.length > 7;

/** `le 4 juin 2026`, `en juin 2026`. */
function onDay(date: string): string {
  return `${isDay(date) ? 'le' : 'en'} ${formatDate(date)}`;
}
