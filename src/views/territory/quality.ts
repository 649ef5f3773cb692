import { formatNumber } from '../../data/typography.ts';
import type { Values } from '../../indicators/measure.ts';
import { indicators } from '../../indicators/registry.ts';

/** How old, and how whole, what is known of the lieux is. */
export interface QualityView {
  /** Lieux by the age of what is known of them. */
  ages: { label: string; value: number }[];
  /** What pages leave out: how many of the lieux. */
  lacks: { label: string; text: string }[];
  total: number;
}

const AGES: Readonly<Record<string, string>> = {
  lieux_verifies_moins_de_6_mois: 'Moins de 6\u00a0mois',
  lieux_verifies_6_a_12_mois: 'De 6 à 12\u00a0mois',
  lieux_verifies_12_a_18_mois: 'De 12 à 18\u00a0mois',
  lieux_verifies_plus_de_18_mois: 'Plus de 18\u00a0mois, ou sans date',
};

/** Undefined where there is no lieu to tell of. */
export function qualityView(values: Values): QualityView | undefined {
  const total = values.lieux ?? 0;
  if (total === 0) return undefined;
  return {
    ages: Object.entries(AGES).map(([id, label]) => ({ label, value: values[id] ?? 0 })),
    lacks: indicators.flatMap(({ id, titre }) => {
      const number = values[id];
      if (!id.startsWith('lieux_sans_') || !number) return [];
      const label = titre.replace(/^Lieux dont la fiche ne dit /, '');
      return [{ label, text: `${formatNumber(number)} sur ${formatNumber(total)}` }];
    }),
    total,
  };
}
