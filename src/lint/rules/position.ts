import type { Entry } from '../../data/entry.ts';
import type { Pointer } from '../../data/read.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { type Context, type LieuRule, severityFor } from '../rule.ts';
import { isInFrance, nearbyKm } from '../territory.ts';

type Adresse = Lieu['adresse'];
type Point = NonNullable<Lieu['position']>;

/** Past this many times the commune's neighbourhood, the point is plainly somewhere else. */
const PLAINLY = 4;

export const rule: LieuRule = {
  name: 'position',
  description: 'The position lies in the neighbourhood of its commune.',
  scope: 'lieux',
  check(entry, context) {
    const { adresse, position, accueils } = entry.value;
    if (position) checkPoint(entry, context, ['position'], position, adresse);
    accueils?.forEach((accueil, index) => {
      if (accueil.position)
        checkPoint(
          entry,
          context,
          ['accueils', index, 'position'],
          accueil.position,
          accueil.adresse ?? adresse,
        );
    });
  },
};

function checkPoint(
  entry: Entry<Lieu>,
  context: Context,
  pointer: Pointer,
  point: Point,
  adresse: Adresse,
): void {
  const commune =
    adresse.code_insee === undefined ? undefined : context.places.communeByCode(adresse.code_insee);
  if (commune?.latitude === undefined || commune.longitude === undefined) {
    if (isInFrance(point)) return;
    const swapped = isInFrance(turned(point));
    report(
      entry,
      context,
      pointer,
      `Cette position n’est pas en France${swapped ? SWAPPED : '\u00a0: vérifiez la latitude et la longitude.'}`,
      swapped,
    );
    return;
  }
  const home = { latitude: commune.latitude, longitude: commune.longitude };
  const near = nearbyKm(commune);
  const away = context.places.distanceKm(point, home);
  if (away <= near) return;
  if (away <= near * PLAINLY) {
    const message = `Cette position est à ${Math.round(away)} km de ${commune.nom}\u00a0: vérifiez la position et la commune.`;
    context.report(entry, rule.name, { pointer, severity: 'warning', message });
    return;
  }
  const swapped = context.places.distanceKm(turned(point), home) <= near;
  const mirrored = context.places.distanceKm({ ...point, longitude: -point.longitude }, home) <= near;
  const remedy = swapped
    ? SWAPPED
    : mirrored
      ? `\u00a0: il manque sans doute le signe moins devant la longitude (-${Math.abs(point.longitude)}), ou il est de trop.`
      : '\u00a0: vérifiez la position et la commune.';
  report(
    entry,
    context,
    pointer,
    `Cette position est à ${Math.round(away)} km de ${commune.nom}${remedy}`,
    swapped,
  );
}

const SWAPPED = '\u00a0: la latitude et la longitude semblent inversées, échangez-les.';

function report(
  entry: Entry<Lieu>,
  context: Context,
  pointer: Pointer,
  message: string,
  swapped: boolean,
): void {
  context.report(entry, rule.name, {
    pointer,
    severity: severityFor(entry),
    message,
    ...(swapped && { repair: { kind: 'swap', pointer, keys: ['latitude', 'longitude'] } }),
  });
}

function turned({ latitude, longitude }: Point): Point {
  return { latitude: longitude, longitude: latitude };
}
