/**
 * School-holiday zone of each metropolitan region. Since 2016 the zones follow the regions' borders
 * (arrêté du 16 avril 2015, académies A, B, C); Corsica keeps its own calendar.
 */
export const schoolZoneByRegion: Readonly<Record<string, string>> = {
  'Auvergne-Rhône-Alpes': 'A',
  'Bourgogne-Franche-Comté': 'A',
  'Nouvelle-Aquitaine': 'A',
  Bretagne: 'B',
  'Centre-Val de Loire': 'B',
  'Grand Est': 'B',
  'Hauts-de-France': 'B',
  Normandie: 'B',
  'Pays de la Loire': 'B',
  "Provence-Alpes-Côte d'Azur": 'B',
  'Île-de-France': 'C',
  Occitanie: 'C',
  Corse: 'Corse',
};
