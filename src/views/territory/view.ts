import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { count, NBSP, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { measure } from '../../indicators/measure.ts';
import type { CoverageMap } from '../charts/coverage-map.ts';
import { type TrainingSummary, trainingSummary, trainingView } from '../training/view.ts';
import { manquePath, territoirePath } from '../url.ts';
import { actionsOf, answersOf, type PlanView, planView } from './actions.ts';
import { territoryScope } from './area.ts';
import { type ChronicleLine, chronicleOf } from './chronicle.ts';
import { type ComputedView, computedView } from './computed.ts';
import { among, countedAmong } from './counted.ts';
import { territoryCoverage } from './coverage.ts';
import { type EvolutionView, evolutionView } from './evolution.ts';
import { type FamiliesView, familiesView } from './families.ts';
import { type KeyFigure, keyFigures } from './figures.ts';
import { type GapsView, gapsHere, gapsView } from './gaps.ts';
import { decisionsHere, governanceOf, type TerritoryGovernance } from './governance.ts';
import { languagesOf } from './languages.ts';
import { menuOf, type Part } from './menu.ts';
import { sayPerimeter } from './perimeter-words.ts';
import { type PopulationView, populationView } from './population.ts';
import { type ServicesView, servicesIn, servicesView } from './services.ts';
import { type WhoDoesWhat, whoDoesWhat } from './who-does-what.ts';
import { type WorthView, worthView } from './worth.ts';

/** The état des lieux of a territory, as its page shows it: parts that are switched off are not there. */
export interface EtatView {
  id: string;
  path: string;
  /** `Brest métropole : l’état des lieux` */
  title: string;
  kind: string;
  presentation?: string;
  /** In words, without a full stop. */
  perimeter: string;
  /** `213 000 habitants` */
  population?: string;
  figures: KeyFigure[];
  /** What the figures stand on. */
  counted: string;
  /** The same in brief: `parmi les 7 lieux recensés`. */
  among: string;
  parts: Part[];
  families: FamiliesView;
  services?: ServicesView;
  gaps?: GapsView;
  computed?: ComputedView;
  /** How near help is, commune by commune. */
  map?: CoverageMap;
  who?: WhoDoesWhat;
  /** Who helps, who would like to learn. */
  training: TrainingSummary;
  plan?: PlanView;
  governance: TerritoryGovernance;
  evolution?: EvolutionView;
  chronicle: ChronicleLine[];
  concerned?: PopulationView;
  data: WorthView;
}

/** @param today YYYY-MM-DD, the day of the publication */
export function etatView(entry: Entry<Territoire>, commons: Commons, today: string): EtatView {
  const { id, value } = entry;
  const scope = territoryScope(entry, commons, today);
  const measured = measure(scope);
  const inhabitants = measured.values.population;
  const counted = countedAmong(scope);
  const services = servicesIn(commons, value);
  const actions = actionsOf(entry, commons);
  const gaps = gapsView(entry, commons, answersOf(actions));
  const gapPath = (gap: string): string | undefined => gaps && manquePath(gap);
  const evolution = commons.evolution && evolutionView(id, value.nom, commons.evolution, commons.commun);
  const parts = {
    families: familiesView(scope),
    services: servicesView(commons, services, today),
    gaps,
    computed: computedView(scope, languagesOf(commons)),
    who: whoDoesWhat(value, services),
    plan: planView(actions, commons, gapPath, today),
    concerned: populationView(scope, commons, inhabitants),
  };
  const map = territoryCoverage('À quelle distance est l’aide la plus proche', scope);
  return {
    id,
    path: territoirePath(id),
    title: `${value.nom}${NBSP}: l’état des lieux`,
    kind: plainLabel('genres-territoire', value.genre),
    ...(value.presentation && { presentation: tie(value.presentation) }),
    perimeter: sayPerimeter(value),
    ...(inhabitants != null && { population: count(inhabitants, 'habitant', 'habitants') }),
    figures: keyFigures({ measured, services: parts.services, gaps }),
    counted,
    among: among(scope),
    parts: menuOf({ ...parts, evolution }),
    families: parts.families,
    ...(parts.services && { services: parts.services }),
    ...(gaps && { gaps }),
    ...(parts.computed && { computed: parts.computed }),
    ...(map && { map }),
    ...(parts.who && { who: parts.who }),
    training: trainingSummary(trainingView(entry, commons, today)),
    ...(parts.plan && { plan: parts.plan }),
    governance: governanceOf(entry, commons, today),
    ...(evolution && { evolution }),
    chronicle: chronicleOf(
      {
        lieux: scope.lieux,
        manques: gapsHere(entry, commons),
        services,
        actions,
        decisions: decisionsHere(entry, commons),
      },
      today,
    ),
    ...(parts.concerned && { concerned: parts.concerned }),
    data: worthView(entry, commons, measured.values, counted),
  };
}
