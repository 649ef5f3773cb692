import type { Commons } from '../../data/load.ts';
import type { Appel } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { type EntryLink, linksTo } from '../entry/links.ts';

/** A project that a call received: none is above another. */
export interface Project {
  titre: string;
  porteur?: string;
  resume?: string;
  state?: string;
  received?: { on: string; date: string };
  places: EntryLink[];
  /** The practice it has become. */
  practice?: EntryLink;
}

/** Every project, in the order they came in; those of unknown date after, in the order of the file. */
export function projectsOf({ projets = [] }: Pick<Appel, 'projets'>, commons: Commons): Project[] {
  const order = (day: string | undefined): string => day ?? '9999';
  return projets
    .toSorted((a, b) => order(a.recu_le).localeCompare(order(b.recu_le)))
    .map(({ titre, porteur, resume, etat, recu_le, lieux, pratique }) => {
      const [practice] = linksTo(commons, 'pratiques', pratique ? [pratique] : []);
      return {
        titre: tie(titre),
        ...(porteur && { porteur: tie(porteur) }),
        ...(resume && { resume: tie(resume) }),
        ...(etat && { state: plainLabel('etats-pratique', etat) }),
        ...(recu_le && { received: { on: recu_le, date: formatDate(recu_le) } }),
        places: linksTo(commons, 'lieux', lieux),
        ...(practice && { practice }),
      };
    });
}
