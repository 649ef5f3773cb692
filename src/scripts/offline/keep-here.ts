import { departementOfCode } from '../../geo/search.ts';
import { readState } from '../hash.ts';
import { setUpKeepButton } from './keep-button.ts';

const block = document.querySelector<HTMLElement>('.keep')!;
const show = setUpKeepButton(block);
const { departement } = block.dataset;

if (departement) show(departement);
else {
  const follow = () => show(inhabited(readState(location.hash).lieu?.code));
  addEventListener('hashchange', follow);
  follow();
}

/** The département of a commune, if it has results: the search page lists those that do. */
function inhabited(commune: string | undefined): string | undefined {
  const codes = block.closest<HTMLElement>('[data-departements]')?.dataset.departements?.split(' ');
  const code = commune && departementOfCode(commune);
  return code && codes?.includes(code) ? code : undefined;
}
