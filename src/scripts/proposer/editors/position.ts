import type { Field } from '../../../form/field.ts';
import type { Path } from '../../../form/value.ts';
import type { MapBox, MapPoint, OpenMap } from '../../../map/point.ts';
import { base } from '../../../views/url.ts';
import { placesFor } from '../../gazetteer.ts';
import { setUpNearMe } from '../../near-me.ts';
import { button, make, p } from '../make.ts';
import { labelled } from './control.ts';
import { controlId, type Editing, textAt } from './editing.ts';
import { textControl } from './text.ts';

interface Point {
  latitude: number;
  longitude: number;
}

/** Five decimals are a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Two number fields, which the keyboard fills, and a map where the point is placed; or the device's own position. */
export function positionParts(field: Field, path: Path, editing: Editing): HTMLElement[] {
  const parts = (field.fields ?? []).map((part) => {
    const at = [...path, part.pointer.at(-1)!];
    return labelled(part, at, textControl(part, at, editing), false);
  });
  const message = make('p', { class: 'message', role: 'status' });
  const near = make(
    'button',
    { type: 'button', class: 'button', hidden: true },
    'Je suis sur place\u00a0: prendre ma position',
  );
  const place = (point: Point, said: string): void => {
    for (const [key, degrees] of Object.entries(point) as [keyof Point, number][]) {
      editing.set([...path, key], round(degrees));
      const shown = document.getElementById(controlId([...path, key]));
      if (shown instanceof HTMLInputElement) shown.value = String(round(degrees)).replace('.', ',');
    }
    message.textContent = said;
  };
  setUpNearMe(
    near,
    (text) => (message.textContent = text),
    (point) => place(point, 'Position prise.'),
  );
  return [mapPart(path, editing, place), near, message, make('div', { class: 'pair' }, ...parts)];
}

function mapPart(path: Path, editing: Editing, place: (point: Point, said: string) => void): HTMLElement {
  const plan = make('div', { class: 'map', hidden: true });
  const help = p(
    'Appuyez sur la carte à l’endroit du lieu. Au clavier\u00a0: déplacez la carte avec les flèches, puis «\u00a0Placer le point au centre\u00a0».',
    'small',
  );
  help.hidden = true;
  let map: OpenMap | undefined;
  let centre: Point | undefined;
  const put = (point: Point): void => {
    place(point, 'Le point est placé.');
    map?.setPoints([asPoint(point, false)]);
  };
  const atCentre = button('Placer le point au centre', () => centre && put(centre));
  atCentre.hidden = true;
  const open = button('Placer le point sur la carte', async () => {
    open.hidden = true;
    plan.hidden = help.hidden = atCentre.hidden = false;
    const known = await whereNow(path, editing);
    centre = known?.point;
    const { openMap } = await import('../../../map/open.ts');
    map = await openMap(plan, {
      base,
      points: known ? [asPoint(known.point, known.approximate)] : [],
      detailed: editing.settings.fonds,
      onPlace: put,
      onMoved: (box: MapBox) => {
        centre = { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 };
      },
    });
  });
  return make('div', { class: 'ask' }, open, help, plan, atCentre);
}

function asPoint({ latitude, longitude }: Point, approximatif: boolean): MapPoint {
  return { id: 'ici', nom: 'Ici', url: '', latitude, longitude, approximatif };
}

/** The point already given, else that of the commune. */
async function whereNow(
  path: Path,
  editing: Editing,
): Promise<{ point: Point; approximate: boolean } | undefined> {
  const latitude = editing.get([...path, 'latitude']);
  const longitude = editing.get([...path, 'longitude']);
  if (typeof latitude === 'number' && typeof longitude === 'number')
    return { point: { latitude, longitude }, approximate: false };
  const address = [...path.slice(0, -1), 'adresse'];
  const code = textAt(editing, [...address, 'code_insee']);
  const rows = code ? await placesFor(textAt(editing, [...address, 'commune'])) : undefined;
  const row = rows?.find(([, insee]) => insee === code);
  return row && { point: { latitude: row[3], longitude: row[4] }, approximate: true };
}
