import { count, formatNumber } from '../../data/typography.ts';
import type { EtatView } from './view.ts';

/** A part of the page, in its table of contents. */
export interface Part {
  id: string;
  text: string;
  /** What one finds there, in a few words. */
  note?: string;
}

type Told = Pick<
  EtatView,
  'families' | 'services' | 'gaps' | 'computed' | 'who' | 'plan' | 'evolution' | 'concerned'
>;

/** The parts that the page has, in their order. */
export function menuOf({
  families,
  services,
  gaps,
  computed,
  who,
  plan,
  evolution,
  concerned,
}: Told): Part[] {
  return [
    { id: 'familles', text: 'Qui fait la médiation', note: count(families.total, 'lieu', 'lieux') },
    ...(services ? [{ id: 'services', text: 'Les services publics', ...noteOn(services) }] : []),
    ...(gaps || computed ? [{ id: 'manques', text: 'Ce qui manque', ...openGaps(gaps) }] : []),
    ...(who
      ? [{ id: 'qui-fait-quoi', text: 'Qui fait quoi', note: count(who.rows.length, 'besoin', 'besoins') }]
      : []),
    { id: 'formations', text: 'Qui aide, qui apprend' },
    ...(plan
      ? [{ id: 'actions', text: 'Le plan d’actions', note: count(plan.total, 'action', 'actions') }]
      : []),
    { id: 'gouvernance', text: 'Qui décide' },
    ...(evolution ? [{ id: 'evolution', text: 'Ce qui a changé' }] : []),
    ...(concerned ? [{ id: 'population', text: 'Les habitants concernés' }] : []),
    { id: 'donnees', text: 'Les données' },
  ];
}

function noteOn({ cards, counts }: NonNullable<EtatView['services']>): Pick<Part, 'note'> {
  if (cards.length === 0) return {};
  const inPlace = counts.find(({ part }) => part.code === 'en-place')?.number ?? 0;
  return { note: `${formatNumber(inPlace)} sur ${formatNumber(cards.length)} en place` };
}

function openGaps(gaps: EtatView['gaps']): Pick<Part, 'note'> {
  return gaps ? { note: count(gaps.open, 'ouvert', 'ouverts', 'aucun ouvert') } : {};
}
