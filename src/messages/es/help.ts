import type { Terms } from '../vocabularies.ts';

export const services: Terms<'services'> = {
  'Aide aux démarches administratives': 'Hacer un trámite (ayudas de la CAF, impuestos, jubilación…)',
  'Maîtrise des outils numériques du quotidien': 'Aprender a usar un teléfono o un ordenador',
  'Insertion professionnelle via le numérique': 'Buscar trabajo por internet',
  'Utilisation sécurisée du numérique': 'Protegerme de las estafas',
  'Parentalité et éducation avec le numérique': 'Seguir la escuela de mi hijo',
  'Loisirs et créations numériques': 'Crear y jugar con lo digital',
  'Compréhension du monde numérique': 'Comprender mejor lo digital',
  'Accès internet et matériel informatique': 'Encontrar un ordenador o wifi',
  'Acquisition de matériel informatique à prix solidaire': 'Comprar equipos más baratos',
};

export const dispositifs: Terms<'dispositifs'> = {
  'Aidants Connect': 'Puede hacer el trámite con usted o por usted, con su acuerdo escrito',
  'Bibliothèques numérique de référence': 'Biblioteca bien equipada en lo digital',
  'Certification PIX': 'Allí puede obtener el certificado Pix',
  'Conseillers numériques': 'Un asesor digital le acompaña',
  'Emmaüs Connect': 'Emmaüs Connect',
  'France Services': 'France Services: una ventanilla para varias administraciones',
  'Grande école du numérique': 'Cursos de la Grande école du numérique',
  'La Croix Rouge': 'La Cruz Roja',
  "Point d'accès numérique CAF": 'Un punto para sus trámites con la CAF (ayudas familiares)',
  'Promeneurs du net': 'Profesionales presentes en internet para los jóvenes',
  'Relais numérique (Emmaüs Connect)': 'Punto de Emmaüs Connect: equipos y conexiones solidarias',
};

export const modalitesAcces: Terms<'modalites-acces'> = {
  'Se présenter': 'Venga en el horario de apertura',
  Téléphoner: 'Llame por teléfono',
  'Contacter par mail': 'Escriba un correo electrónico',
  'Prendre un RDV en ligne': 'Pida cita por internet',
  "Ce lieu n'accueille pas de public": 'Este lugar no recibe público',
  'Envoyer un mail avec une fiche de prescription': 'Un profesional debe orientarle, con una ficha',
};

export const modalitesAccompagnement: Terms<'modalites-accompagnement'> = {
  'En autonomie': 'Usted utiliza el material libremente',
  'Accompagnement individuel': 'A solas con una persona que le ayuda',
  'Dans un atelier collectif': 'En grupo pequeño, en un taller',
  'À distance': 'A distancia, por teléfono o videollamada',
};

export const accompagnants: Terms<'accompagnants'> = {
  salarié: 'un profesional',
  bénévole: 'un voluntario',
  'service civique': 'un joven en servicio cívico',
  'écrivain public': 'un escribiente público',
};

export const diagnostics: Terms<'diagnostics'> = {
  PIX: 'Pix',
  CléA: 'CléA',
  autre: 'otra herramienta',
};

export const genresAccueil: Terms<'genres-accueil'> = {
  accueil: 'En recepción',
  permanence: 'Atención periódica',
  atelier: 'Taller',
  'arret-itinerant': 'Pasa cerca de su casa',
  domicile: 'Puede ir a su casa',
  'a-distance': 'A distancia',
};

export const itinerance: Terms<'itinerance'> = {
  Itinérant: 'Pasa cerca de su casa',
  Fixe: 'Siempre en el mismo lugar',
};
