/**
 * GeoNames place at the heart of overseas communes that bear another name than their seat, or whose
 * administrative code GeoNames does not give (Saint-Barthélemy, Saint-Martin, Polynésie française, Yaté).
 */
export const seats: Readonly<Record<string, string>> = {
  '97701': 'Gustavia',
  '97801': 'Marigot',
  '98613': 'Mata-Utu',
  '98714': 'Vaitape',
  '98719': 'Rikitea',
  '98722': 'Hitiaa',
  '98723': 'Atuona',
  '98724': 'Fare',
  '98729': 'Afareaitu',
  '98731': 'Taiohae',
  '98734': 'Papao',
  '98742': 'Tapuarava',
  '98744': 'Moerai',
  '98747': 'Afaahiti',
  '98748': 'Vairao',
  '98752': 'Otutara',
  '98753': 'Mataura',
  '98754': 'Tevaitoa',
  '98758': 'Uturoa',
  '98832': 'Yaté-Barrage',
};

/** Centres of the Paris arrondissements, which GeoNames does not list: latitude and longitude to a hundredth of a degree. */
export const parisCentres: readonly (readonly [number, number])[] = [
  [48.86, 2.34],
  [48.87, 2.34],
  [48.86, 2.36],
  [48.85, 2.36],
  [48.84, 2.35],
  [48.85, 2.33],
  [48.86, 2.31],
  [48.87, 2.31],
  [48.88, 2.34],
  [48.88, 2.36],
  [48.86, 2.38],
  [48.84, 2.39],
  [48.83, 2.36],
  [48.83, 2.33],
  [48.84, 2.29],
  [48.86, 2.27],
  [48.89, 2.31],
  [48.89, 2.35],
  [48.89, 2.38],
  [48.86, 2.4],
];
