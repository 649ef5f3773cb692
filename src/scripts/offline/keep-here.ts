import { departementOfCode } from '../../geo/search.ts';
import { readState } from '../hash.ts';

const block = document.querySelector<HTMLElement>('.keep')!;
const { departement } = block.dataset;

// On the search page it waits until the first list is there.
if (departement) setUp();
else document.addEventListener('finder:list', setUp, { once: true });

async function setUp(): Promise<void> {
  const { setUpKeepButton } = await import('./keep-button.ts');
  const show = setUpKeepButton(block);
  const follow = () => show(departement ?? inhabited(readState(location.hash).lieu?.code));
  addEventListener('hashchange', follow);
  follow();
}

/** The département of a commune, if it has results: the search page lists those that do. */
function inhabited(commune: string | undefined): string | undefined {
  const codes = block.closest<HTMLElement>('[data-departements]')?.dataset.departements?.split(',');
  const code = commune && departementOfCode(commune);
  return code && codes?.includes(code) ? code : undefined;
}
