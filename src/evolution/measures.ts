/** What an entry counts as on a day: one of these, or nothing. */
export const STANDINGS = [
  'lieux',
  'lieux_fermes',
  'manques_ouverts',
  'manques_combles',
  'services_en_place',
  'services_en_projet',
  'services_pas_encore',
  'services_sans_reponse',
  'actions_prevues',
  'actions_en_cours',
  'actions_terminees',
  'actions_suspendues',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** A figure over time: a stock (what there is on a day) or a movement (what came and went between two days). */
export interface Measure {
  id: string;
  genre: 'etat' | 'mouvement';
  titre: string;
  /** How it is said after a number: `lieu ajouté`, `lieux ajoutés`. */
  unit: readonly [one: string, many: string];
  formule: string;
}

const stock = (id: string, titre: string, one: string, many: string, formule: string): Measure => ({
  id,
  genre: 'etat',
  titre,
  unit: [one, many],
  formule,
});

const move = (id: string, one: string, many: string, formule: string): Measure => ({
  id,
  genre: 'mouvement',
  titre: many.charAt(0).toUpperCase() + many.slice(1),
  unit: [one, many],
  formule,
});

const SERVICE =
  'fiches de services publics dont le périmètre rencontre celui du territoire et dont la part est';

/** Every figure that is followed over time, in the order in which people read them. */
export const MEASURES: readonly Measure[] = [
  stock(
    'lieux',
    'Lieux recensés',
    'lieu',
    'lieux',
    'fiches de lieux ce jour-là, sans les lieux fermés pour de bon',
  ),
  stock(
    'lieux_fermes',
    'Lieux fermés',
    'lieu fermé',
    'lieux fermés',
    'fiches de lieux dont la date de fermeture est passée',
  ),
  stock(
    'communes_avec_lieu',
    'Communes qui ont un lieu',
    'commune',
    'communes',
    'communes où se trouve l’adresse d’au moins un lieu recensé ce jour-là',
  ),
  stock(
    'population_communes_avec_lieu',
    'Habitants des communes qui ont un lieu',
    'habitant',
    'habitants',
    'population d’aujourd’hui des communes qui avaient un lieu ce jour-là',
  ),
  stock(
    'manques_ouverts',
    'Manques à combler',
    'manque à combler',
    'manques à combler',
    'fiches de manques dont le statut n’est pas «\u00a0comblé\u00a0»',
  ),
  stock(
    'manques_combles',
    'Manques comblés',
    'manque comblé',
    'manques comblés',
    'fiches de manques dont le statut est «\u00a0comblé\u00a0»',
  ),
  stock(
    'services_en_place',
    'Services publics qui aident',
    'service en place',
    'services en place',
    `${SERVICE} «\u00a0en place\u00a0»`,
  ),
  stock(
    'services_en_projet',
    'Services publics en projet',
    'service en projet',
    'services en projet',
    `${SERVICE} «\u00a0en projet\u00a0»`,
  ),
  stock(
    'services_pas_encore',
    'Services publics\u00a0: pas encore',
    'service',
    'services',
    `${SERVICE} «\u00a0pas encore\u00a0»`,
  ),
  stock(
    'services_sans_reponse',
    'Services publics\u00a0: on ne sait pas',
    'service',
    'services',
    `${SERVICE} «\u00a0on ne sait pas\u00a0»`,
  ),
  stock(
    'actions_prevues',
    'Actions prévues',
    'action prévue',
    'actions prévues',
    'fiches d’actions à l’état «\u00a0prévue\u00a0»',
  ),
  stock(
    'actions_en_cours',
    'Actions en cours',
    'action en cours',
    'actions en cours',
    'fiches d’actions à l’état «\u00a0en cours\u00a0»',
  ),
  stock(
    'actions_terminees',
    'Actions terminées',
    'action terminée',
    'actions terminées',
    'fiches d’actions à l’état «\u00a0terminée\u00a0»',
  ),
  stock(
    'actions_suspendues',
    'Actions en pause',
    'action en pause',
    'actions en pause',
    'fiches d’actions à l’état «\u00a0suspendue\u00a0»',
  ),
  move(
    'lieux_ajoutes',
    'lieu ajouté',
    'lieux ajoutés',
    'lieux qui entrent dans le recensement du territoire',
  ),
  move(
    'fermetures',
    'lieu fermé',
    'lieux fermés',
    'lieux dont la date de fermeture tombe entre les deux dates',
  ),
  move(
    'lieux_rouverts',
    'lieu rouvert',
    'lieux rouverts',
    'lieux fermés dont la fiche dit de nouveau qu’ils accueillent',
  ),
  move(
    'lieux_retires',
    'lieu retiré',
    'lieux retirés',
    'fiches de lieux retirées du recensement (doublon, erreur, changement de territoire)',
  ),
  move('manques_nommes', 'manque nommé', 'manques nommés', 'fiches de manques ajoutées'),
  move(
    'manques_resolus',
    'manque comblé',
    'manques comblés',
    'manques dont le statut devient «\u00a0comblé\u00a0»',
  ),
  move(
    'manques_rouverts',
    'manque rouvert',
    'manques rouverts',
    'manques dont le statut n’est plus «\u00a0comblé\u00a0»',
  ),
  move('manques_retires', 'manque retiré', 'manques retirés', 'fiches de manques retirées'),
  move(
    'services_engages',
    'service public de plus en place',
    'services publics de plus en place',
    'services publics dont la part devient «\u00a0en place\u00a0»',
  ),
  move(
    'services_en_retrait',
    'service public qui n’est plus en place',
    'services publics qui ne sont plus en place',
    'services publics dont la part n’est plus «\u00a0en place\u00a0», ou dont la fiche est retirée',
  ),
  move('actions_ajoutees', 'action ajoutée', 'actions ajoutées', 'fiches d’actions ajoutées'),
  move(
    'actions_achevees',
    'action terminée',
    'actions terminées',
    'actions dont l’état devient «\u00a0terminée\u00a0»',
  ),
];

/** The figures that say how much there is. */
export const STOCKS: readonly Measure[] = MEASURES.filter(({ genre }) => genre === 'etat');

/** The figures that say what came and went. */
export const MOVES: readonly Measure[] = MEASURES.filter(({ genre }) => genre === 'mouvement');
