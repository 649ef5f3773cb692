import type { HomeId } from '../fr/home.ts';
import type { Messages } from '../message.ts';

export const home: Messages<HomeId> = {
  'Besoin d’aide avec internet, un téléphone ou un ordinateur ?':
    '¿Necesita ayuda con internet, el teléfono o el ordenador?',
  'Près de chez vous, des personnes sont là pour vous aider. Dites-nous où vous êtes.':
    'Cerca de usted hay personas para ayudarle. Díganos dónde está.',
  'De quoi avez-vous besoin ?': '¿Qué necesita?',
  'Comment ça se passe ?': '¿Cómo funciona?',
  'Choisissez un lieu.': 'Elija un lugar.',
  'Une mairie, une bibliothèque, une association, un bus qui passe près de chez vous.':
    'Un ayuntamiento, una biblioteca, una asociación, un autobús que pasa cerca de su casa.',
  'Appelez ou venez.': 'Llame o venga.',
  'Chaque fiche dit les horaires, le prix et s’il faut un rendez-vous.':
    'Cada ficha indica el horario, el precio y si hace falta cita.',
  'On avance ensemble.': 'Avanzamos juntos.',
  'En tête-à-tête ou en petit groupe, à votre rythme.': 'De forma individual o en grupo pequeño, a su ritmo.',
  'Ce qui est mis en commun': 'Lo que se pone en común',
  'lieu d’aide, dont {n} vérifié depuis 6 mois|lieux d’aide, dont {n} vérifiés depuis 6 mois':
    'lugares de ayuda; {n} comprobados en los últimos 6 meses',
  'lieux d’aide, dont {n} vérifié depuis 6 mois': 'lugares de ayuda; {n} comprobado en los últimos 6 meses',
  'commune où l’on est aidé|communes où l’on est aidé': 'municipios donde se recibe ayuda',
  'lieu dit gratuit|lieux disent être gratuits': 'lugares indican que son gratuitos',
  'pratique partagée|pratiques partagées': 'prácticas compartidas',
  'Par département': 'Por departamento',
  'Des idées à reprendre': 'Ideas para reutilizar',
  'Voir {n} pratique|Voir {n} pratiques': { one: 'Ver {n} práctica', other: 'Ver {n} prácticas' },
  'Votre commune ou code postal': 'Su municipio o código postal',
  'Trouver un lieu': 'Encontrar un lugar',
  Communes: 'Municipios',
  'Près de moi': 'Cerca de mí',
  'Recherche de votre position…': 'Buscando su posición…',
  'Votre téléphone ou votre navigateur n’a pas donné votre position. Écrivez plutôt le nom de votre commune.':
    'Su teléfono o su navegador no ha dado su posición. Escriba mejor el nombre de su municipio.',
  'Écrivez le nom de votre commune, ou son code postal.':
    'Escriba el nombre de su municipio o su código postal.',
  'La liste des communes ne se charge pas. Vérifiez votre connexion, ou':
    'La lista de municipios no se carga. Compruebe su conexión, o',
  'Aucune commune trouvée pour « {nom} ». Vérifiez l’orthographe, essayez le code postal, ou':
    'Ningún municipio encontrado para «{nom}». Compruebe la ortografía, pruebe el código postal, o',
  'choisissez votre département': 'elija su departamento',
  '{n} communes correspondent : choisissez la vôtre dans la liste.':
    '{n} municipios coinciden: elija el suyo en la lista.',
  'Une commune commence ainsi : est-ce la vôtre ?': 'Un municipio empieza así: ¿es el suyo?',
  '{n} communes commencent ainsi : choisissez la vôtre dans la liste.':
    '{n} municipios empiezan así: elija el suyo en la lista.',
  'Beaucoup de communes commencent ainsi : choisissez dans la liste, ou écrivez la suite du nom.':
    'Muchos municipios empiezan así: elija en la lista, o escriba más letras del nombre.',
  'Chercher « {nom} » parmi les lieux': 'Buscar «{nom}» entre los lugares',
  '{nom}, aujourd’hui {nom2}': '{nom}, hoy {nom2}',
};
