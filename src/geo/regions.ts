import { departements } from './departements.ts';

/** A region of today. */
export interface Region {
  /** INSEE code: `'53'`. */
  code: string;
  nom: string;
  /** Codes of its départements. */
  departements: string[];
}

/** INSEE codes of the regions since 2016 (code officiel géographique). */
const CODES: Readonly<Record<string, string>> = {
  Guadeloupe: '01',
  Martinique: '02',
  Guyane: '03',
  'La Réunion': '04',
  Mayotte: '06',
  'Île-de-France': '11',
  'Centre-Val de Loire': '24',
  'Bourgogne-Franche-Comté': '27',
  Normandie: '28',
  'Hauts-de-France': '32',
  'Grand Est': '44',
  'Pays de la Loire': '52',
  Bretagne: '53',
  'Nouvelle-Aquitaine': '75',
  Occitanie: '76',
  'Auvergne-Rhône-Alpes': '84',
  "Provence-Alpes-Côte d'Azur": '93',
  Corse: '94',
};

/** Every region, by INSEE code; the collectivities overseas are in none. */
export const regions: ReadonlyMap<string, Region> = new Map(
  [...Map.groupBy(departements.values(), ({ region }) => region)].flatMap(([nom, members]) => {
    const code = CODES[nom];
    return code === undefined
      ? []
      : [[code, { code, nom, departements: members.map((each) => each.code) }] as const];
  }),
);
