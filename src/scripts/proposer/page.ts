import type { ProposeSettings } from '../../views/proposer/settings.ts';
import { readRoute } from './route.ts';

/**
 * Shows the doors, or the walk that the address names. What the walk needs (schemas, checks, editors) is loaded when a
 * door is opened.
 */
const doors = document.getElementById('portes-ouvertes')!;
const stage = document.getElementById('demarche')!;
const settings = JSON.parse(document.getElementById('reglages')!.textContent!) as ProposeSettings;

document.getElementById('portes')!.hidden = false;
window.addEventListener('hashchange', () => void show());
void show();

async function show(): Promise<void> {
  const route = readRoute(location.hash);
  doors.hidden = route !== undefined;
  stage.hidden = route === undefined;
  if (!route) return;
  const { showRoute } = await import('./show-route.ts');
  await showRoute(stage, route, settings);
}
