import { familyOf } from '../data/family.ts';
import type { Lieu } from '../data/types.generated.ts';
import { addDays } from '../hours/dates.ts';
import { codeBits } from './codes.ts';
import { kindBits } from './kinds-of-place.ts';
import { slugOfLabel } from './label-slug.ts';
import type { ProfileRow } from './shard.ts';
import { bitsOf } from './values.ts';

/** For so many days one may say whether new people are received. */
const PLACES_DAYS = 30;

/** What a lieu may be found by, whatever the help. @param today YYYY-MM-DD */
export function profileOf(lieu: Lieu, today: string): ProfileRow {
  const { acces_physique: acces = {}, equipement = {} } = lieu;
  const family = familyOf(lieu);
  const way = told('acces', {
    'plain-pied': acces.plain_pied,
    ascenseur: acces.ascenseur,
    toilettes: acces.toilettes,
    boucle: acces.boucle_magnetique,
  });
  const kit = told('equipement', {
    wifi: equipement.wifi,
    ordinateurs: equipement.postes === undefined ? undefined : equipement.postes > 0,
    appareil: equipement.appareil_personnel,
    filtrage: equipement.filtrage,
  });
  return [
    kindBits(lieu.typologie),
    codeBits('par', lieu.accompagnement?.par),
    codeBits('programme', lieu.dispositif_programmes_nationaux),
    codeBits('attention', lieu.prise_en_charge_specifique),
    ...way,
    ...kit,
    currentLabels(lieu, today).map(slugOfLabel).join(' '),
    family ? codeBits('famille', [family]) : 0,
    ...places(lieu, today),
  ];
}

/** Bits of what there is, and of what is known. */
function told(
  group: 'acces' | 'equipement',
  answers: Record<string, boolean | undefined>,
): [is: number, known: number] {
  const all = Object.keys(answers);
  return [
    bitsOf(
      group,
      all.filter((key) => answers[key]),
    ),
    bitsOf(
      group,
      all.filter((key) => answers[key] !== undefined),
    ),
  ];
}

/** The names of the local labels that a lieu bears on a day. */
export function currentLabels({ labels_locaux = [] }: Lieu, today: string): string[] {
  return labels_locaux.flatMap(({ nom, jusqu_a }) =>
    // A year alone lasts to its end.
    jusqu_a !== undefined && jusqu_a < today.slice(0, jusqu_a.length) ? [] : [nom],
  );
}

function places({ disponibilite }: Lieu, today: string): [] | [places: number, until: string] {
  if (!disponibilite) return [];
  const until = addDays(disponibilite.le, PLACES_DAYS);
  return until < today ? [] : [codeBits('places', [disponibilite.etat]), until];
}
