/** What the map says, in French. The keys are MapLibre's. */
export const LOCALE: Record<string, string> = {
  'Map.Title':
    'Carte des lieux. Les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Tous les lieux sont dans la liste.',
  'NavigationControl.ZoomIn': 'Agrandir la carte',
  'NavigationControl.ZoomOut': 'Réduire la carte',
  'CooperativeGesturesHandler.WindowsHelpText':
    'Pour agrandir la carte, tenez la touche Ctrl et faites défiler',
  'CooperativeGesturesHandler.MacHelpText': 'Pour agrandir la carte, tenez la touche ⌘ et faites défiler',
  'CooperativeGesturesHandler.MobileHelpText': 'Déplacez la carte avec deux doigts',
};

export const TEXTS = {
  cannot: 'Votre appareil ne peut pas afficher la carte\u00a0: la liste dit tout.',
  unreachable: 'La carte n’a pas pu être chargée\u00a0: la liste dit tout.',
  coverage:
    'Carte des distances à l’aide. Les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Le tableau dit les mêmes chiffres.',
  cannotCover:
    'Votre appareil ne peut pas afficher cette carte\u00a0: le tableau et le dessin disent la même chose.',
  simpleCredit: 'Carte simplifiée · GeoNames, Natural Earth',
  showDetailed: (nom: string): string => `Afficher la carte détaillée (service ${nom})`,
  backToSimple: 'Revenir à la carte simplifiée',
  noNames: 'Ces lieux ne se chargent pas. Vérifiez votre connexion, puis recommencez.',
  noAnswer: (nom: string): string => `La carte «\u00a0${nom}\u00a0» n’a pas répondu.`,
  noLayer: 'Cela ne se charge pas. Vérifiez votre connexion, puis recommencez.',
  onMap: (count: number): string =>
    `${count}\u00a0${count < 2 ? 'point' : 'points'} sur la carte, au milieu de la commune ou du territoire.`,
  entriesHere: (count: number): string => `${count}\u00a0fiches à cet endroit`,
  asList: 'Les lire en liste',
  close: 'Fermer',
  approximate: 'Position approximative',
  several: (count: number): string => `${count} lieux tout proches`,
  more: (count: number): string =>
    count === 1 ? 'et un autre dans la liste' : `et ${count} autres dans la liste`,
};
