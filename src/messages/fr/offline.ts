/** What is kept for use without network. */
export const offline = [
  'Garder ce département hors connexion',
  'Ce que je garde',
  'Mettre à jour ce qui est gardé',
  'Copie en cours : {n} %',
  'Gardé sur cet appareil : données du {date}.',
  'La copie n’a pas abouti. Vérifiez votre connexion et la place libre sur l’appareil, puis recommencez.',
  'Ce navigateur ne sait pas garder des pages. Essayez avec un navigateur récent, hors navigation privée.',
  'Données du {date}, gardées hors connexion.',
  'Vous êtes hors connexion.',
  'Vous êtes hors connexion, et cette page n’est pas gardée sur cet appareil.',
  'Gardé sur cet appareil : {nom}',
] as const;

export type OfflineId = (typeof offline)[number];
