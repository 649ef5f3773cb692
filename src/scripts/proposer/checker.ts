import type { Checker } from '../../check/index.ts';
import type { ProposeSettings } from '../../views/proposer/settings.ts';
import { base } from '../../views/url.ts';

/** What the checks are told by the page. */
export type CheckSettings = Pick<ProposeSettings, 'bibliotheques'>;

let loading: Promise<Checker> | undefined;

/**
 * The checks of the commons, loaded when something is first to be checked; one for the whole visit.
 * @param departements those whose communes are sure to be asked for
 * @throws Error when they cannot be loaded: the next call tries again
 */
export function loadChecks(departements: readonly string[], settings: CheckSettings): Promise<Checker> {
  if (!loading) {
    loading = load(departements, settings);
    loading.catch(() => {
      loading = undefined;
    });
  }
  return loading;
}

async function load(departements: readonly string[], { bibliotheques }: CheckSettings): Promise<Checker> {
  const { loadChecker } = await import('../../check/index.ts');
  return loadChecker({
    base,
    departements,
    async loadHours() {
      const { loadHoursLibrary } = await import('./hours-library.ts');
      await loadHoursLibrary(bibliotheques);
    },
  });
}
