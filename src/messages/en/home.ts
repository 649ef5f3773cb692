import type { HomeId } from '../fr/home.ts';
import type { Messages } from '../message.ts';

export const home: Messages<HomeId> = {
  'Besoin d’aide avec internet, un téléphone ou un ordinateur ?':
    'Need help with the internet, a phone or a computer?',
  'Près de chez vous, des personnes sont là pour vous aider. Dites-nous où vous êtes.':
    'Near you, there are people ready to help. Tell us where you are.',
  'De quoi avez-vous besoin ?': 'What do you need?',
  'Comment ça se passe ?': 'How does it work?',
  'Choisissez un lieu.': 'Choose a place.',
  'Une mairie, une bibliothèque, une association, un bus qui passe près de chez vous.':
    'A town hall, a library, a charity, a bus that stops near you.',
  'Appelez ou venez.': 'Call or come.',
  'Chaque fiche dit les horaires, le prix et s’il faut un rendez-vous.':
    'Each page tells you the opening hours, the price and whether you need an appointment.',
  'On avance ensemble.': 'You move forward together.',
  'En tête-à-tête ou en petit groupe, à votre rythme.': 'One to one or in a small group, at your own pace.',
  'Ce qui est mis en commun': 'What is shared',
  'lieu d’aide, dont {n} vérifié depuis 6 mois|lieux d’aide, dont {n} vérifiés depuis 6 mois':
    'places of help, {n} of them checked in the last 6 months',
  'lieux d’aide, dont {n} vérifié depuis 6 mois': 'places of help, {n} of them checked in the last 6 months',
  'commune où l’on est aidé|communes où l’on est aidé': 'towns and villages where you can get help',
  'lieu dit gratuit|lieux disent être gratuits': 'places say they are free of charge',
  'pratique partagée|pratiques partagées': 'shared practices',
  'Par département': 'By département (county)',
  'Des idées à reprendre': 'Ideas to take up',
  'Voir {n} pratique|Voir {n} pratiques': { one: 'See {n} practice', other: 'See {n} practices' },
  'Votre commune ou code postal': 'Your town or postcode',
  'Trouver un lieu': 'Find a place',
  Communes: 'Towns and villages',
  'Près de moi': 'Near me',
  'Recherche de votre position…': 'Looking for your position…',
  'Votre téléphone ou votre navigateur n’a pas donné votre position. Écrivez plutôt le nom de votre commune.':
    'Your phone or browser did not give your position. Please type the name of your town instead.',
  'Écrivez le nom de votre commune, ou son code postal.': 'Type the name of your town, or its postcode.',
  'La liste des communes ne se charge pas. Vérifiez votre connexion, ou':
    'The list of towns does not load. Check your connection, or',
  'Aucune commune trouvée pour « {nom} ». Vérifiez l’orthographe, essayez le code postal, ou':
    'No town found for “{nom}”. Check the spelling, try the postcode, or',
  'choisissez votre département': 'choose your département (county)',
  '{n} communes correspondent : choisissez la vôtre dans la liste.':
    '{n} towns match: choose yours from the list.',
  'Une commune commence ainsi : est-ce la vôtre ?': 'One town begins like this: is it yours?',
  '{n} communes commencent ainsi : choisissez la vôtre dans la liste.':
    '{n} towns begin like this: choose yours from the list.',
  'Beaucoup de communes commencent ainsi : choisissez dans la liste, ou écrivez la suite du nom.':
    'Many towns begin like this: choose from the list, or write more of the name.',
  'Chercher « {nom} » parmi les lieux': 'Look for “{nom}” among the places',
  '{nom}, aujourd’hui {nom2}': '{nom}, now {nom2}',
};
