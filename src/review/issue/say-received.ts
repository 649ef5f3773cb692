import type { ReceivedDraft } from './received.ts';

const DONE = {
  ajout: 'Nouvelle fiche',
  correction: 'Fiche corrigée',
  confirmation: 'Fiche confirmée',
} as const;

/** What was done with a message, and what is still to be looked at, for a terminal. */
export function sayReceived({ kind, title, path, intact, findings }: ReceivedDraft): string {
  return [
    `${DONE[kind]} : ${title} (${path})`,
    ...(intact ? [] : ['  Le message a été modifié en route : relisez avec attention.']),
    ...findings.map(
      ({ severity, line, message }) =>
        `  ${severity === 'error' ? 'À corriger' : 'À regarder'}, ligne ${line} : ${message}`,
    ),
    '',
  ].join('\n');
}
