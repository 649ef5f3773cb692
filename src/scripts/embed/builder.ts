import { type Criteria, readCriteria } from '../../finder/criteria.ts';
import type { Place } from '../../geo/search.ts';
import { placeOf } from '../hash.ts';
import { setUpPlaceField } from '../place-field.ts';
import { siteUrl } from '../site-url.ts';
import { elementCode, iframeCode } from './code.ts';
import { readColour, takeNearestColour } from './colour-field.ts';
import { setUpCopying } from './copying.ts';
import { showHeight } from './preview.ts';
import { type EmbedSettings, readCodes, writeSettings } from './settings.ts';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const builder = byId('integrer');
const preview = byId<HTMLIFrameElement>('apercu');
const codes = byId<HTMLInputElement>('codes');
const address = (path: string) => new URL(siteUrl(path), location.href).href;
const addresses = { frame: address('integrer/cadre/'), script: address('integrer/element.js') };

/** The commune to look around. */
let around: Place | undefined;

builder.hidden = false;
byId('sans-script').hidden = true;
byId('origine').textContent = location.origin;
setUpPlaceField({ onPlace: take, onPosition: () => {} });
builder.addEventListener('input', update);
byId('couleur-proche').addEventListener('click', () => {
  takeNearestColour(readTheme());
  update();
});
setUpCopying(builder);
showHeight(preview);
update();

function take(place: Place): void {
  if (chosen('territoire') === 'autour') around = place;
  else codes.value = readCodes(`${codes.value} ${place.code}`).join(', ');
  update();
}

function update(): void {
  const territory = chosen('territoire');
  for (const block of builder.querySelectorAll<HTMLElement>('[data-for]'))
    block.hidden = !block.dataset.for!.split(' ').includes(territory);
  byId('autour-de').textContent = around ? `Autour de ${around.nom}` : 'Choisissez une commune.';
  const settings = readForm(territory);
  show(settings);
  byId<HTMLTextAreaElement>('code-cadre').value = iframeCode(
    addresses,
    settings,
    byId<HTMLInputElement>('hauteur').checked,
  );
  byId<HTMLTextAreaElement>('code-element').value = elementCode(addresses, settings);
}

/** Replaces the framed page's fragment: its own history must not grow with each choice. */
function show(settings: EmbedSettings): void {
  const next = addresses.frame + writeSettings(settings);
  if (preview.src) preview.contentWindow?.location.replace(next);
  else preview.src = next;
}

function readForm(territory: string): EmbedSettings {
  const theme = readTheme();
  const couleur = readColour(theme);
  const communes = readCodes(codes.value);
  const distance = byId<HTMLSelectElement>('distance').value;
  const criteria = readChoices();
  return {
    ...(territory === 'departement' && { departement: byId<HTMLSelectElement>('departement').value }),
    ...(territory === 'communes' && communes.length && { communes }),
    ...(territory === 'autour' && around && { lieu: placeOf(around) }),
    criteria: territory === 'autour' && around && distance ? { ...criteria, distance } : criteria,
    ...(theme && { theme }),
    ...(couleur && { couleur }),
    ...(byId<HTMLInputElement>('champ').checked && { champ: true }),
  };
}

function readChoices(): Criteria {
  const given = new URLSearchParams();
  for (const group of builder.querySelectorAll<HTMLElement>('[data-group]')) {
    const ticked = [...group.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    given.set(group.dataset.group!, ticked.join(','));
  }
  return readCriteria(given);
}

function readTheme(): EmbedSettings['theme'] {
  return (chosen('theme') || undefined) as EmbedSettings['theme'];
}

function chosen(name: string): string {
  return builder.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)!.value;
}
