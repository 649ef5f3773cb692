import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Territoire } from '../../data/types.generated.ts';
import type { Values } from '../../indicators/measure.ts';
import { forgeLinks } from '../forge.ts';
import { type QualityView, qualityView } from './quality.ts';

/** What the figures are worth, and where they are taken from. */
export interface WorthView {
  counted: string;
  quality?: QualityView;
  files: { path: string; text: string }[];
  /** The territory's own file on the forge. */
  file?: { read: string; edit: string };
}

export function worthView(
  { id, path }: Entry<Territoire>,
  { commun }: Pick<Commons, 'commun'>,
  values: Values,
  counted: string,
): WorthView {
  const quality = qualityView(values);
  const file = forgeLinks(commun, path);
  return {
    counted,
    ...(quality && { quality }),
    files: [
      {
        path: 'api/v1/indicateurs/territoires.csv',
        text: 'Les chiffres de tous les territoires, pour un tableur (CSV)',
      },
      {
        path: 'api/v1/indicateurs/territoires.json',
        text: 'Les mêmes, avec la définition, la formule et la source de chacun (JSON)',
      },
      { path: 'donnees/indicateurs/', text: 'Ce que veut dire chaque chiffre' },
      { path: `api/v1/territoires/${id}.json`, text: 'La fiche de ce territoire (JSON)' },
      ...(isOn(commun, 'services-publics')
        ? [{ path: 'api/v1/services-publics.json', text: 'Les services publics et la part de chacun (JSON)' }]
        : []),
      ...(isOn(commun, 'manques') ? [{ path: 'api/v1/manques.json', text: 'Ce qui manque (JSON)' }] : []),
      ...(isOn(commun, 'actions') ? [{ path: 'api/v1/actions.json', text: 'Le plan d’actions (JSON)' }] : []),
    ],
    ...(file && { file }),
  };
}
