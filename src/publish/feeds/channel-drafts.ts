import { isOn } from '../../data/modules.ts';
import { tie } from '../../data/typography.ts';
import { plainLabel, termsOf } from '../../data/vocabularies.ts';
import { departements } from '../../geo/departements.ts';
import { isClosed } from '../closed.ts';
import type { PublishableCommons } from '../publishable.ts';
import { type ChannelDraft, needKey } from './channel.ts';
import { departementOfLieu } from './news.ts';

/** The page of all news. */
const NEWS_PAGE = '/nouveautes/';

const KINDS = {
  pratiques: ['Pratiques', 'Les pratiques partagées ou mises à jour.'],
  guides: ['Guides', 'Les guides que l’on commence, que l’on écrit, que l’on valide.'],
  ressources: ['Ressources', 'Les ressources partagées, relues ou mises à jour.'],
  appels: ['Appels à envies', 'Les appels que l’on ouvre, et leurs suites.'],
} as const;

/**
 * Every channel that a commons may have: one for the whole, for each kind that is switched on, each theme, each territory,
 * and each département that has an open lieu, hence a page. @param today YYYY-MM-DD
 */
export function channelDrafts(commons: PublishableCommons, today: string): ChannelDraft[] {
  const { commun, territoires } = commons;
  const open = commons.lieux.filter(({ value }) => !isClosed(value, today));
  const listed = new Set(open.map(departementOfLieu));
  return [
    {
      key: 'commun',
      group: 'commun',
      name: commun.nom,
      about: 'Tout ce qui est partagé, mis à jour ou vérifié dans ce commun.',
      page: NEWS_PAGE,
    },
    ...Object.entries(KINDS).flatMap(([key, [name, about]]): ChannelDraft[] =>
      isOn(commun, key as keyof typeof KINDS) ? [{ key, group: 'genre', name, about, page: `/${key}/` }] : [],
    ),
    ...termsOf('services').map(({ code }): ChannelDraft => {
      const name = tie(plainLabel('services', code));
      return {
        key: needKey(code),
        group: 'besoin',
        name,
        about:
          'Les pratiques, guides, ressources, appels, manques, actions et services publics sur ce thème.',
        page: NEWS_PAGE,
      };
    }),
    ...(isOn(commun, 'territoires') ? territoires : []).map(
      ({ id, value }): ChannelDraft => ({
        key: `territoires/${id}`,
        group: 'territoire',
        name: value.nom,
        about: 'Ce qui est partagé, mis à jour ou vérifié sur ce territoire.',
        page: `/territoires/${id}/`,
      }),
    ),
    ...[...departements.values()]
      .filter(({ code }) => listed.has(code))
      .map(
        ({ code, nom, dans }): ChannelDraft => ({
          key: `departements/${code}`,
          group: 'departement',
          name: nom,
          about: `Ce qui est partagé, mis à jour ou vérifié ${dans}.`,
          page: `/departements/${code}/`,
        }),
      ),
  ];
}
