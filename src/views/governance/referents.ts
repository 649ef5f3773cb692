import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { phoneForPeople } from '../../data/phone.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { formatDate, tie } from '../typography.ts';

type Referent = NonNullable<Territoire['referents']>[number];

/** Who answers for a territory. */
export interface TerritoryView {
  name: string;
  kind: string;
  referents: {
    organisation: string;
    role?: string;
    substitute?: string;
    delay?: string;
    phone?: { href: string; text: string };
    mail?: string;
    site?: string;
  }[];
  rules?: string;
  join?: string;
  meeting?: string;
}

/** From the widest to the nearest, as people look for theirs. */
const ORDER = ['region', 'departement', 'epci', 'bassin-de-vie', 'commune', 'quartier', 'autre'];

/** The territories of a commons that shows them. @param today YYYY-MM-DD: who has left by then is not named */
export function territoryViews(
  { commun, territoires }: Pick<Commons, 'commun' | 'territoires'>,
  today: string,
): TerritoryView[] {
  if (!isOn(commun, 'territoires')) return [];
  return territoires
    .toSorted((a, b) => rank(a.value) - rank(b.value) || a.value.nom.localeCompare(b.value.nom, 'fr'))
    .map(({ value }) => territoryView(value, today));
}

function rank({ genre }: Territoire): number {
  return ORDER.indexOf(genre);
}

function territoryView(
  { nom, genre, referents = [], gouvernance }: Territoire,
  today: string,
): TerritoryView {
  const { regles, rejoindre, prochaine_rencontre: meeting } = gouvernance ?? {};
  const isPresent = ({ jusqu_a }: Referent): boolean => !jusqu_a || jusqu_a >= today.slice(0, jusqu_a.length);
  return {
    name: nom,
    kind: plainLabel('genres-territoire', genre),
    referents: referents.filter(isPresent).map(referentView),
    ...(regles && { rules: tie(regles) }),
    ...(rejoindre && { join: tie(rejoindre) }),
    ...(meeting?.le && meeting.le >= today && { meeting: sayMeeting(meeting) }),
  };
}

function referentView(referent: Referent): TerritoryView['referents'][number] {
  const { organisation, fonction, suppleance, delai, telephone, courriel, site_web } = referent;
  return {
    organisation,
    ...(fonction && { role: fonction }),
    ...(suppleance && { substitute: suppleance }),
    ...(delai && { delay: tie(delai) }),
    ...(telephone && { phone: { href: `tel:${telephone}`, text: phoneForPeople(telephone) } }),
    ...(courriel && { mail: courriel }),
    ...(site_web && { site: site_web }),
  };
}

function sayMeeting({
  le,
  heure,
  ou,
  objet,
}: NonNullable<NonNullable<Territoire['gouvernance']>['prochaine_rencontre']>): string {
  const when = [formatDate(le ?? ''), heure && `à ${heure.replace(':', ' h ').replace(/ 00$/, '')}`, ou]
    .filter(Boolean)
    .join(', ');
  return tie([when, objet].filter(Boolean).join('. '));
}
