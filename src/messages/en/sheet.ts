import type { SheetId } from '../fr/sheet.ts';
import type { Messages } from '../message.ts';

export const sheet: Messages<SheetId> = {
  Pour: 'For',
  'Données du {date}. Appelez avant de venir : tout peut changer.':
    'Data of {date}. Call before you come: things may change.',
  'Ni téléphone ni courriel connus.': 'No telephone or e-mail known.',
  'Code à photographier : la page de ce lieu': 'Code to scan: the page of this place',
  'La page de ce lieu': 'The page of this place',
  'Ce lieu est fermé définitivement.': 'This place is closed for good.',
  'Votre rendez-vous': 'Your appointment',
  Jour: 'Day',
  Heure: 'Time',
  'Personne à demander': 'Person to ask for',
  'Nous avons appelé ensemble': 'We called together',
  'Rendez-vous possible sur internet': 'Appointments can be made online',
  Adresse: 'Address',
  'Prix et rendez-vous': 'Price and appointment',
  'Pour entrer': 'Getting in',
  Quand: 'When',
  'Quand on vous aide': 'When they help you',
  'Et {n} autres accueils : voyez la page.': 'And {n} other sessions: see the page.',
  'Et un autre accueil : voyez la page.': 'And one more: see the page.',
  'Ce qui peut servir': 'What may be useful',
  'Demandez au lieu ce qu’il lui faut vraiment.': 'Ask the place what they really need.',
  'Gardez vos mots de passe pour vous': 'Keep your passwords to yourself',
  'Ne les écrivez pas sur cette feuille. C’est vous qui les tapez.':
    'Do not write them on this sheet. You type them yourself.',
  'Personne n’a à garder votre carte bancaire ni ses numéros.':
    'Nobody needs to keep your bank card or its numbers.',
  'Cette feuille': 'This sheet',
  'Vos lunettes, vos appareils auditifs, si vous en avez': 'Your glasses, your hearing aids, if you have any',
  'Votre téléphone et son chargeur, si vous en avez un': 'Your phone and its charger, if you have one',
  'Une pièce d’identité': 'An identity document',
  'Votre numéro de dossier (CAF, impôts, retraite…)': 'Your file number (CAF, taxes, pension…)',
  'Le dernier courrier reçu': 'The last letter received',
  'Votre CV, même ancien': 'Your CV, even an old one',
  'Votre numéro France Travail': 'Your France Travail number',
  'Les papiers donnés par l’école': 'The papers given by the school',
  'Le message qui vous inquiète, sans cliquer dessus': 'The message that worries you, without clicking on it',
  'L’appareil que vous voulez apprendre à utiliser': 'The device you want to learn to use',
  'Vos documents à imprimer': 'Your documents to print',
  'Un papier qui dit vos ressources, si le prix en dépend':
    'A paper that shows your income, if the price depends on it',
};
