import { formatNumber, NBSP } from '../../data/typography.ts';
import type { Measured, Values } from '../../indicators/measure.ts';
import type { GapsView } from './gaps.ts';
import type { ServicesView } from './services.ts';

/** A figure at the head of the page. */
export interface KeyFigure {
  value: string;
  label: string;
}

interface Told {
  measured: Measured;
  services?: ServicesView | undefined;
  gaps?: GapsView | undefined;
}

/** What a reader should take home; what is not known, or of a part that is switched off, is not said. */
export function keyFigures({ measured, services, gaps }: Told): KeyFigure[] {
  const { values } = measured;
  const listed = measured.couverture === undefined;
  return [
    ...(services && services.cards.length > 0 ? [takingPart(services)] : []),
    {
      value: said(values, 'lieux'),
      label: word(values.lieux, 'lieu d’aide recensé', 'lieux d’aide recensés'),
    },
    ...(listed ? near(values) : []),
    ...(gaps && gaps.own.length > 0
      ? [
          {
            value: formatNumber(gaps.open),
            label: `${word(gaps.open, 'manque ouvert', 'manques ouverts')}, ${formatNumber(gaps.filled)}${NBSP}${word(gaps.filled, 'comblé', 'comblés')}`,
          },
        ]
      : []),
  ];
}

function takingPart({ cards, counts }: ServicesView): KeyFigure {
  const active = counts.find(({ part }) => part.code === 'en-place')?.number ?? 0;
  return {
    value: `${formatNumber(active)} sur ${formatNumber(cards.length)}`,
    label: 'services publics inscrits prennent leur part',
  };
}

function near(values: Values): KeyFigure[] {
  const { communes, communes_servies: served, part_population_a_10_km: share } = values;
  return [
    ...(communes != null && served != null
      ? [
          {
            value: `${formatNumber(served)} sur ${formatNumber(communes)}`,
            label: 'communes ont un point d’accueil',
          },
        ]
      : []),
    ...(share != null
      ? [
          {
            value: `${String(share).replace('.', ',')}${NBSP}%`,
            label: 'des habitants sont à 10\u00a0km ou moins d’une aide, à vol d’oiseau',
          },
        ]
      : []),
  ];
}

function said(values: Values, id: string): string {
  const value = values[id];
  return value == null ? 'On ne sait pas' : formatNumber(value);
}

function word(value: number | null | undefined, one: string, many: string): string {
  return (value ?? 2) < 2 ? one : many;
}
