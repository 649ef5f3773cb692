import type { Answers } from './question.ts';
import { communeCode, departementCode, epciCode, nameOf, type Territory } from './territory.ts';
import { listOf } from './words.ts';

/** The territory that the answers describe. @throws UsageError for a code that nothing bears */
export function territoryOf(answers: Answers): Territory {
  const codes = (name: string, read: (text: string) => string): string[] => [
    ...new Set(listOf(answers[name] ?? '').map(read)),
  ];
  return {
    departements: codes('departement', departementCode),
    communes: codes('commune', communeCode),
    epci: codes('epci', epciCode),
  };
}

/** A usual name for what was answered. */
export function suggestTerritoryName(answers: Answers): string | undefined {
  return nameOf(territoryOf(answers));
}
