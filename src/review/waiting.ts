import { findPersonal } from '../data/personal.ts';
import type { Waiting, WaitingReport } from '../forge/waiting.ts';
import type { WaitingProposal } from './forge/client.ts';
import { OWN_LABELS } from './labels.ts';

/** A longer title is cut: it was written for a list. */
const LONGEST = 120;
const MOST = 100;

/**
 * What the site says of the proposals that wait. Nobody has read them yet: no pseudonym, no label but ours, no title that
 * tells of a person or leads elsewhere.
 * @param at ISO 8601
 */
export function waitingReport(proposals: readonly WaitingProposal[], at: string): WaitingReport {
  return { version: 1, le: at, propositions: proposals.slice(0, MOST).map(toWaiting) };
}

function toWaiting({ number, title, labels, since }: WaitingProposal): Waiting {
  const titre = speakable(title);
  return {
    numero: number,
    ...(titre && { titre }),
    etiquettes: labels.filter((label) => OWN_LABELS.has(label)).sort(),
    depuis: new Date(since).toISOString().slice(0, 10),
  };
}

/** A title on one line, without invisible characters; undefined where it is better left in the forge. */
function speakable(title: string): string | undefined {
  const line = title
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]+/gu, ' ')
    .replace(/\p{M}{3,}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const leadsElsewhere = /:\/\/|www\.|@|<|\]\(/i.test(line);
  if (line === '' || leadsElsewhere || findPersonal(line).length > 0) return undefined;
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
