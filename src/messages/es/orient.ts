import type { OrientId } from '../fr/orient.ts';
import type { Messages } from '../message.ts';

export const orient: Messages<OrientId> = {
  'Trouvez un lieu avec la personne, puis donnez-lui une fiche imprimée. Rien de ce que vous dites d’elle n’est enregistré ni envoyé.':
    'Encuentre un lugar con la persona y dele después una ficha impresa. Nada de lo que diga de ella se guarda ni se envía.',
  'Les fiches': 'Las fichas',
  'On écrit dessus à la main. Rien ne s’y tape.': 'Se escribe en ellas a mano. No se teclea nada.',
  'Trouver un lieu en quelques questions': 'Encontrar un lugar en unas preguntas',
  'Question {n} sur {n2}': 'Pregunta {n} de {n2}',
  'Question suivante': 'Pregunta siguiente',
  'Passer cette question': 'Saltar esta pregunta',
  'Question précédente': 'Pregunta anterior',
  'Voir les lieux maintenant': 'Ver los lugares ahora',
  'De quoi la personne a-t-elle besoin ?': '¿Qué necesita la persona?',
  'Que souhaite-t-elle ?': '¿Qué desea?',
  'Faire avec quelqu’un': 'Hacerlo con alguien',
  'Apprendre à faire': 'Aprender a hacerlo',
  'En tête-à-tête ou en petit groupe': 'A solas o en grupo pequeño',
  'Que quelqu’un fasse pour elle': 'Que alguien lo haga por ella',
  'Avec son accord écrit (Aidants Connect)': 'Con su acuerdo escrito (Aidants Connect)',
  'Utiliser un ordinateur librement': 'Usar un ordenador libremente',
  'Où en est-elle avec internet, un téléphone ou un ordinateur ?':
    '¿Cómo se maneja con internet, el teléfono o el ordenador?',
  'Peut-elle se déplacer ?': '¿Puede desplazarse?',
  'À pied, à moins de {km}': 'A pie, a menos de {km}',
  'Seulement si l’aide passe près de chez elle': 'Solo si la ayuda pasa cerca de su casa',
  'Il faut venir chez elle': 'Hay que ir a su casa',
  'Il lui faut une entrée sans marche': 'Necesita una entrada sin escalón',
  'Quand est-elle disponible ?': '¿Cuándo está disponible?',
  'Quelle langue parle-t-elle, en plus du français ?': '¿Qué idioma habla, además del francés?',
  'Où chercher ?': '¿Dónde buscar?',
  'Quand une fiche de prescription est demandée': 'Cuando se pide una ficha de derivación',
  'Quelques structures ne reçoivent que les personnes qu’un professionnel leur adresse. Leur page le dit : « {texte} » ou « {texte2} ».':
    'Algunas entidades solo reciben a personas enviadas por un profesional. Su página lo dice: «{texte}» o «{texte2}».',
  'Téléphonez d’abord à la structure, avec la personne si elle le veut.':
    'Llame primero a la entidad, con la persona si ella quiere.',
  'Servez-vous du formulaire ou de l’adresse que la structure donne : dans votre liste, un lien y mène.':
    'Use el formulario o la dirección que da la entidad: un enlace de su lista lleva allí.',
  'Ce site n’envoie rien et ne remplit rien à votre place. Ce que vous écrivez sur la personne reste entre vous, elle et la structure, avec son accord.':
    'Este sitio no envía ni rellena nada por usted. Lo que escriba sobre la persona queda entre usted, ella y la entidad, con su acuerdo.',
};
