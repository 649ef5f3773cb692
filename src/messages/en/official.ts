import type { OfficialTerms } from '../vocabularies.ts';

/** Official words, beneath the plain ones. Names of programmes stay as they are: they are read on doors. */
export const official: OfficialTerms = {
  services: {
    'Aide aux démarches administratives': 'Help with administrative procedures',
    'Maîtrise des outils numériques du quotidien': 'Everyday digital skills',
    'Insertion professionnelle via le numérique': 'Digital tools for finding work',
    'Utilisation sécurisée du numérique': 'Safe use of digital tools',
    'Parentalité et éducation avec le numérique': 'Digital tools for parents and school',
    'Loisirs et créations numériques': 'Digital leisure and creation',
    'Compréhension du monde numérique': 'Understanding the digital world',
    'Accès internet et matériel informatique': 'Internet access and computer equipment',
    'Acquisition de matériel informatique à prix solidaire': 'Computer equipment at a low price',
  },
  'prises-en-charge': {
    Surdité: 'Deafness',
    'Handicaps moteurs': 'Physical disabilities',
    'Handicaps mentaux': 'Mental disabilities',
    Illettrisme: 'Reading difficulties',
    'Langues étrangères (anglais)': 'Foreign languages (English)',
    'Langues étrangères (autres)': 'Foreign languages (others)',
    'Déficience visuelle': 'Visual impairment',
  },
  dispositifs: {
    'Aidants Connect': 'Aidants Connect',
    'Bibliothèques numérique de référence': 'Bibliothèques numérique de référence',
    'Certification PIX': 'Certification PIX',
    'Conseillers numériques': 'Conseillers numériques',
    'Emmaüs Connect': 'Emmaüs Connect',
    'France Services': 'France Services',
    'Grande école du numérique': 'Grande école du numérique',
    'La Croix Rouge': 'La Croix Rouge',
    "Point d'accès numérique CAF": "Point d'accès numérique CAF",
    'Promeneurs du net': 'Promeneurs du net',
    'Relais numérique (Emmaüs Connect)': 'Relais numérique (Emmaüs Connect)',
  },
};
