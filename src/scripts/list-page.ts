import type { Placed } from '../finder/order.ts';
import { loadResults } from './finder-data.ts';
import { sayStates } from './list-states.ts';
import { setUpMap } from './map-panel.ts';
import { setUpPrint } from './print-button.ts';

const { departement = '', commune } = document.getElementById('carte')!.dataset;

/** All results of the département, or of the commune: those of the list's other pages too. */
async function results(): Promise<Placed[]> {
  const all = await loadResults(departement);
  return all.filter(({ code, zone }) => !zone && (!commune || code === commune)).map((found) => ({ found }));
}

sayStates();
setUpPrint();
setUpMap(results);
