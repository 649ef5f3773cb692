import type { OrientId } from '../fr/orient.ts';
import type { Messages } from '../message.ts';

export const orient: Messages<OrientId> = {
  'Trouvez un lieu avec la personne, puis donnez-lui une fiche imprimée. Rien de ce que vous dites d’elle n’est enregistré ni envoyé.':
    'Find a place with the person, then hand over a printed sheet. Nothing you say about the person is stored or sent.',
  'Les fiches': 'The sheets',
  'On écrit dessus à la main. Rien ne s’y tape.': 'They are filled in by hand. Nothing is typed in.',
  'Trouver un lieu en quelques questions': 'Find a place with a few questions',
  'Question {n} sur {n2}': 'Question {n} of {n2}',
  'Question suivante': 'Next question',
  'Passer cette question': 'Skip this question',
  'Question précédente': 'Previous question',
  'Voir les lieux maintenant': 'See the places now',
  'De quoi la personne a-t-elle besoin ?': 'What does the person need?',
  'Que souhaite-t-elle ?': 'What does the person wish?',
  'Faire avec quelqu’un': 'Do it with someone',
  'Apprendre à faire': 'Learn how to do it',
  'En tête-à-tête ou en petit groupe': 'One to one or in a small group',
  'Que quelqu’un fasse pour elle': 'That someone does it for them',
  'Avec son accord écrit (Aidants Connect)': 'With written consent (Aidants Connect)',
  'Utiliser un ordinateur librement': 'Use a computer freely',
  'Où en est-elle avec internet, un téléphone ou un ordinateur ?':
    'How well does the person manage with the internet, a phone or a computer?',
  'Peut-elle se déplacer ?': 'Can the person travel?',
  'À pied, à moins de {km}': 'On foot, less than {km} away',
  'Seulement si l’aide passe près de chez elle': 'Only if help comes near home',
  'Il faut venir chez elle': 'Someone has to come to the home',
  'Il lui faut une entrée sans marche': 'A step-free entrance is needed',
  'Quand est-elle disponible ?': 'When is the person available?',
  'Quelle langue parle-t-elle, en plus du français ?':
    'Which language does the person speak, besides French?',
  'Où chercher ?': 'Where to look?',
  'Quand une fiche de prescription est demandée': 'When a referral form is required',
  'Quelques structures ne reçoivent que les personnes qu’un professionnel leur adresse. Leur page le dit : « {texte} » ou « {texte2} ».':
    'Some places only receive people whom a professional refers to them. Their page says so: “{texte}” or “{texte2}”.',
  'Téléphonez d’abord à la structure, avec la personne si elle le veut.':
    'First telephone the place, together with the person if she or he wishes.',
  'Servez-vous du formulaire ou de l’adresse que la structure donne : dans votre liste, un lien y mène.':
    'Use the form or address that the place gives: a link in your list leads to it.',
  'Ce site n’envoie rien et ne remplit rien à votre place. Ce que vous écrivez sur la personne reste entre vous, elle et la structure, avec son accord.':
    'This site sends nothing and fills in nothing for you. What you write about the person stays between you, the person and the place, with the person’s consent.',
};
