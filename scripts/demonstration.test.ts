import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { checkCommons } from '../src/lint/check.ts';

const commons = loadCommons(join(projectRoot, 'data'));
// Whoever makes this commons their own replaces the demonstration: these promises are then not theirs.
const demonstration = test.runIf(commons.commun.demonstration);

demonstration('the demonstration has no error, and only stale entries as warnings', () => {
  const findings = checkCommons(commons, { today: '2026-11-22' });
  expect(findings.filter(({ severity, rule }) => severity === 'error' || rule !== 'perime')).toEqual([]);
});

demonstration(
  'the demonstration covers four départements and the kinds of place that pages must show',
  () => {
    const { lieux, pratiques } = commons;
    expect(lieux.length).toBeGreaterThanOrEqual(60);
    expect(pratiques.length).toBeGreaterThanOrEqual(8);
    expect(new Set(lieux.map(({ id }) => id.split('/')[0]))).toEqual(new Set(['29', '33', '59', '63']));
    const kinds: Record<string, (typeof lieux)[number][]> = {
      stop: lieux.filter(({ value }) => value.accueils?.some(({ genre }) => genre === 'arret-itinerant')),
      hosted: lieux.filter(({ value }) => value.accueils?.some(({ lieu }) => lieu)),
      townHall: lieux.filter(({ value }) => value.typologie?.includes('MUNI')),
      private: lieux.filter(({ value }) => value.famille === 'action-privee'),
      closedForNow: lieux.filter(({ value }) => value.alerte?.ferme),
      closedForGood: lieux.filter(({ value }) => value.fermeture),
      withoutHours: lieux.filter(
        ({ value }) => !value.horaires && !value.horaires_bruts && !value.accueils && !value.fermeture,
      ),
      phoneOnly: lieux.filter(
        ({ value }) => !value.adresse.voie && !value.position && value.contact?.telephone,
      ),
      confidential: lieux.filter(({ value }) => value.adresse_confidentielle),
      namedLikeItsCommune: lieux.filter(({ value }) => value.nom === value.adresse.commune),
      renamed: lieux.filter(({ value }) => value.alias),
      home: lieux.filter(({ value }) => value.accueils?.some(({ genre }) => genre === 'domicile')),
      remote: lieux.filter(({ value }) => value.accueils?.some(({ genre }) => genre === 'a-distance')),
    };
    expect(Object.keys(kinds).filter((kind) => kinds[kind]?.length === 0)).toEqual([]);
  },
);
