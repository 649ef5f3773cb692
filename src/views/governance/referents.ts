import type { Commons } from '../../data/load.ts';
import { phoneForPeople } from '../../data/phone.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { territoriesOf } from '../territory/territories.ts';

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

/** The territories of a commons that shows them. @param today YYYY-MM-DD: who has left by then is not named */
export function territoryViews(
  commons: Pick<Commons, 'commun' | 'territoires'>,
  today: string,
): TerritoryView[] {
  return territoriesOf(commons).map(({ value }) => territoryView(value, today));
}

/** Who answers for one territory, and how it is run. */
export function territoryView(
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
