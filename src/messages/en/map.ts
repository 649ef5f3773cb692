import type { MapId } from '../fr/map.ts';
import type { Messages } from '../message.ts';

export const map: Messages<MapId> = {
  'Carte des lieux. Les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Tous les lieux sont dans la liste.':
    'Map of the places. Arrow keys move it, plus and minus zoom in and out. All places are in the list.',
  'Agrandir la carte': 'Zoom in',
  'Réduire la carte': 'Zoom out',
  'Pour agrandir la carte, tenez la touche Ctrl et faites défiler': 'To zoom, hold the Ctrl key and scroll',
  'Pour agrandir la carte, tenez la touche ⌘ et faites défiler': 'To zoom, hold the ⌘ key and scroll',
  'Déplacez la carte avec deux doigts': 'Move the map with two fingers',
  'Votre appareil ne peut pas afficher la carte : la liste dit tout.':
    'Your device cannot show the map: the list tells everything.',
  'La carte n’a pas pu être chargée : la liste dit tout.':
    'The map could not be loaded: the list tells everything.',
  'Carte simplifiée': 'Simplified map',
  GeoNames: 'GeoNames',
  'Natural Earth': 'Natural Earth',
  'Revenir à la carte simplifiée': 'Back to the simplified map',
  'Ces lieux ne se chargent pas. Vérifiez votre connexion, puis recommencez.':
    'These places do not load. Check your connection, then try again.',
  'La carte « {nom} » n’a pas répondu.': 'The map “{nom}” did not answer.',
  '{n} lieux tout proches': '{n} places very close together',
  'et un autre dans la liste': 'and another one in the list',
  'et {n} autres dans la liste': 'and {n} more in the list',
  'Voir sur la carte': 'See on the map',
  'La carte arrive…': 'The map is coming…',
  'La carte ne se charge pas. La liste dit les mêmes lieux.':
    'The map does not load. The list tells the same places.',
  'Aucun de ces lieux n’a de position connue.': 'None of these places has a known position.',
  'Afficher la carte (carte simplifiée)': 'Show the map (simplified map)',
  'Fermer la carte': 'Close the map',
  'Afficher la carte détaillée (service {nom})': 'Show the detailed map ({nom} service)',
  'Ce qui manque': 'What is missing',
  'Services publics': 'Public services',
  '{n} point sur la carte, au milieu de la commune ou du territoire.|{n} points sur la carte, au milieu de la commune ou du territoire.':
    {
      one: '{n} point on the map, in the middle of the commune or territory.',
      other: '{n} points on the map, in the middle of the commune or territory.',
    },
  '{n} fiches à cet endroit': '{n} entries at this spot',
  'Les lire en liste': 'Read them as a list',
  'Cela ne se charge pas. Vérifiez votre connexion, puis recommencez.':
    'This does not load. Check your connection, then try again.',
};
