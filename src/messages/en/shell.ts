import type { ShellId } from '../fr/shell.ts';
import type { Messages } from '../message.ts';

export const shell: Messages<ShellId> = {
  'Aller au contenu': 'Skip to content',
  'Site de démonstration.': 'Demonstration site.',
  'Les lieux, les services et les numéros de téléphone sont inventés.':
    'The places, the services and the telephone numbers are made up.',
  Principale: 'Main',
  Menu: 'Menu',
  Langue: 'Language',
  Langues: 'Languages',
  'Vous êtes ici': 'You are here',
  'Tout le site': 'The whole site',
  Accueil: 'Home',
  'Trouver de l’aide': 'Find help',
  'Orienter quelqu’un': 'Refer someone',
  Pratiques: 'Practices',
  'Pratiques et guides': 'Practices and guides',
  'État des lieux': 'Overview',
  'Ajouter ou corriger': 'Add or correct',
  'Lieux par département': 'Places by département (county)',
  Nouveautés: 'What’s new',
  'Sans internet': 'Without internet',
  'Sur votre site': 'On your site',
  Données: 'Data',
  'Qui décide': 'Who decides',
  'Lancer votre commun': 'Start your own commons',
  'À propos': 'About',
  Accessibilité: 'Accessibility',
  'Mentions légales': 'Legal notice',
  'Données personnelles': 'Personal data',
  'Signaler une erreur': 'Report a mistake',
  'un commun': 'a commons',
  '{nom}, un commun : données sous {nom2}, textes sous {nom3}.':
    '{nom}, a commons: data under {nom2}, texts under {nom3}.',
  'Données du {date}.': 'Data of {date}.',
  'Cette page n’existe qu’en français.': 'This page is only available in French.',
};
