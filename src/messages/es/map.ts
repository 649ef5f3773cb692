import type { MapId } from '../fr/map.ts';
import type { Messages } from '../message.ts';

export const map: Messages<MapId> = {
  'Carte des lieux. Les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Tous les lieux sont dans la liste.':
    'Mapa de los lugares. Las flechas lo mueven, más y menos lo amplían o reducen. Todos los lugares están en la lista.',
  'Agrandir la carte': 'Ampliar el mapa',
  'Réduire la carte': 'Reducir el mapa',
  'Pour agrandir la carte, tenez la touche Ctrl et faites défiler':
    'Para ampliar el mapa, mantenga la tecla Ctrl y desplácese',
  'Pour agrandir la carte, tenez la touche ⌘ et faites défiler':
    'Para ampliar el mapa, mantenga la tecla ⌘ y desplácese',
  'Déplacez la carte avec deux doigts': 'Mueva el mapa con dos dedos',
  'Votre appareil ne peut pas afficher la carte : la liste dit tout.':
    'Su aparato no puede mostrar el mapa: la lista lo dice todo.',
  'La carte n’a pas pu être chargée : la liste dit tout.':
    'No se ha podido cargar el mapa: la lista lo dice todo.',
  'Carte simplifiée': 'Mapa simplificado',
  GeoNames: 'GeoNames',
  'Natural Earth': 'Natural Earth',
  'Revenir à la carte simplifiée': 'Volver al mapa simplificado',
  'Ces lieux ne se chargent pas. Vérifiez votre connexion, puis recommencez.':
    'Estos lugares no se cargan. Compruebe su conexión y vuelva a intentarlo.',
  'La carte « {nom} » n’a pas répondu.': 'El mapa «{nom}» no ha respondido.',
  '{n} lieux tout proches': '{n} lugares muy cercanos',
  'et un autre dans la liste': 'y otro en la lista',
  'et {n} autres dans la liste': 'y otros {n} en la lista',
  'Voir sur la carte': 'Ver en el mapa',
  'La carte arrive…': 'El mapa está llegando…',
  'La carte ne se charge pas. La liste dit les mêmes lieux.':
    'El mapa no se carga. La lista dice los mismos lugares.',
  'Aucun de ces lieux n’a de position connue.': 'Ninguno de estos lugares tiene una posición conocida.',
  'Afficher la carte (carte simplifiée)': 'Mostrar el mapa (mapa simplificado)',
  'Fermer la carte': 'Cerrar el mapa',
  'Afficher la carte détaillée (service {nom})': 'Mostrar el mapa detallado (servicio {nom})',
  'Ce qui manque': 'Lo que falta',
  'Services publics': 'Servicios públicos',
  '{n} point sur la carte, au milieu de la commune ou du territoire.|{n} points sur la carte, au milieu de la commune ou du territoire.':
    {
      one: '{n} punto en el mapa, en el centro del municipio o del territorio.',
      other: '{n} puntos en el mapa, en el centro del municipio o del territorio.',
    },
  '{n} fiches à cet endroit': '{n} fichas en este punto',
  'Les lire en liste': 'Leerlas en lista',
  'Cela ne se charge pas. Vérifiez votre connexion, puis recommencez.':
    'No se carga. Compruebe su conexión y vuelva a intentarlo.',
};
