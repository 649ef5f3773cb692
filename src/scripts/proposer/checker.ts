import type { Checker } from '../../check/index.ts';
import { base } from '../../views/url.ts';

let loading: Promise<Checker> | undefined;

/**
 * The checks of the commons, loaded when something is first to be checked; one for the whole visit.
 * @param departements those whose communes are sure to be asked for
 * @throws Error when they cannot be loaded: the next call tries again
 */
export function loadChecks(departements: readonly string[]): Promise<Checker> {
  if (!loading) {
    loading = load(departements);
    loading.catch(() => {
      loading = undefined;
    });
  }
  return loading;
}

async function load(departements: readonly string[]): Promise<Checker> {
  const [{ loadChecker }, { loadOpeningHours }] = await Promise.all([
    import('../../check/index.ts'),
    import('../../hours/library.ts'),
  ]);
  return loadChecker({ base, departements, loadHours: loadOpeningHours });
}
