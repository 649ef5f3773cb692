import type { Terms } from '../vocabularies.ts';

export const services: Terms<'services'> = {
  'Aide aux démarches administratives': 'Do an online procedure (CAF family benefits, taxes, pension…)',
  'Maîtrise des outils numériques du quotidien': 'Learn to use a phone or a computer',
  'Insertion professionnelle via le numérique': 'Look for work on the internet',
  'Utilisation sécurisée du numérique': 'Protect myself from scams',
  'Parentalité et éducation avec le numérique': 'Follow my child’s schooling',
  'Loisirs et créations numériques': 'Create and play with digital tools',
  'Compréhension du monde numérique': 'Understand the digital world better',
  'Accès internet et matériel informatique': 'Find a computer or wifi',
  'Acquisition de matériel informatique à prix solidaire': 'Buy cheaper equipment',
};

export const dispositifs: Terms<'dispositifs'> = {
  'Aidants Connect': 'Can do the procedure with you or for you, with your written consent',
  'Bibliothèques numérique de référence': 'Library well equipped for digital use',
  'Certification PIX': 'You can take the Pix certificate there',
  'Conseillers numériques': 'A digital adviser helps you',
  'Emmaüs Connect': 'Emmaüs Connect',
  'France Services': 'France Services: one desk for several public offices',
  'Grande école du numérique': 'Courses of the Grande école du numérique',
  'La Croix Rouge': 'The Red Cross',
  "Point d'accès numérique CAF": 'A point for your procedures with the CAF (family benefits)',
  'Promeneurs du net': 'Professionals who meet young people online',
  'Relais numérique (Emmaüs Connect)': 'Emmaüs Connect partner: low-cost equipment and connections',
};

export const modalitesAcces: Terms<'modalites-acces'> = {
  'Se présenter': 'Come during opening hours',
  Téléphoner: 'Telephone',
  'Contacter par mail': 'Write an e-mail',
  'Prendre un RDV en ligne': 'Make an appointment online',
  "Ce lieu n'accueille pas de public": 'This place does not receive visitors',
  'Envoyer un mail avec une fiche de prescription': 'A professional must refer you, with a form',
};

export const modalitesAccompagnement: Terms<'modalites-accompagnement'> = {
  'En autonomie': 'You use the equipment on your own',
  'Accompagnement individuel': 'One to one with a person who helps you',
  'Dans un atelier collectif': 'In a small group, in a workshop',
  'À distance': 'Remotely, by telephone or video call',
};

export const accompagnants: Terms<'accompagnants'> = {
  salarié: 'a professional',
  bénévole: 'a volunteer',
  'service civique': 'a young person doing civic service',
  'écrivain public': 'a public letter-writer',
};

export const diagnostics: Terms<'diagnostics'> = {
  PIX: 'Pix',
  CléA: 'CléA',
  autre: 'another tool',
};

export const genresAccueil: Terms<'genres-accueil'> = {
  accueil: 'At the reception desk',
  permanence: 'Drop-in session',
  atelier: 'Workshop',
  'arret-itinerant': 'Stops near you',
  domicile: 'Can come to your home',
  'a-distance': 'Remotely',
};

export const itinerance: Terms<'itinerance'> = {
  Itinérant: 'Stops near you',
  Fixe: 'Always in the same place',
};
