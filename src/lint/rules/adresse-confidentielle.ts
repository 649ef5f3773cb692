import { termOf } from '../../data/vocabularies.ts';
import type { LieuRule } from '../rule.ts';

const AT_A_PERSONS = /\bchez\s+(?:M\.|Mr\b|Mme\b|Mlle\b|Monsieur\b|Madame\b)/i;

export const rule: LieuRule = {
  name: 'adresse-confidentielle',
  description:
    'The address of a place that shelters people, or of a home, is published only if someone says so.',
  scope: 'lieux',
  needsWhole: true,
  check(entry, context) {
    const { adresse_confidentielle, adresse, position, typologie } = entry.value;
    if (adresse_confidentielle !== undefined) return;
    const sensitive = typologie?.find((code) => termOf('typologies', code)?.adresse_sensible);
    const home = AT_A_PERSONS.test(`${adresse.voie ?? ''} ${adresse.complement ?? ''}`);
    if (!home && !(sensitive && (adresse.voie || adresse.complement || position))) return;
    const why = home
      ? 'C’est l’adresse d’une personne'
      : `Ce type de lieu (${sensitive}) héberge ou protège des personnes`;
    context.report(entry, rule.name, {
      pointer: ['adresse'],
      target: 'key',
      severity: 'warning',
      message: `${why}. Cette adresse peut-elle être publique\u00a0? Répondez par «\u00a0adresse_confidentielle: true\u00a0» (seule la commune paraîtra) ou «\u00a0adresse_confidentielle: false\u00a0».`,
    });
  },
};
