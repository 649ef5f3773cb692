/** The map. */
export const map = [
  'Carte des lieux. Les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Tous les lieux sont dans la liste.',
  'Agrandir la carte',
  'Réduire la carte',
  'Pour agrandir la carte, tenez la touche Ctrl et faites défiler',
  'Pour agrandir la carte, tenez la touche ⌘ et faites défiler',
  'Déplacez la carte avec deux doigts',
  'Votre appareil ne peut pas afficher la carte : la liste dit tout.',
  'La carte n’a pas pu être chargée : la liste dit tout.',
  'Carte simplifiée',
  'GeoNames',
  'Natural Earth',
  'Revenir à la carte simplifiée',
  'Ces lieux ne se chargent pas. Vérifiez votre connexion, puis recommencez.',
  'La carte « {nom} » n’a pas répondu.',
  '{n} lieux tout proches',
  'et un autre dans la liste',
  'et {n} autres dans la liste',
  'Voir sur la carte',
  'La carte arrive…',
  'La carte ne se charge pas. La liste dit les mêmes lieux.',
  'Aucun de ces lieux n’a de position connue.',
  'Afficher la carte (carte simplifiée)',
  'Fermer la carte',
  'Afficher la carte détaillée (service {nom})',
] as const;

export type MapId = (typeof map)[number];
