import type { OfficialTerms } from '../vocabularies.ts';

/** Official words, beneath the plain ones. Names of programmes stay as they are: they are read on doors. */
export const official: OfficialTerms = {
  services: {
    'Aide aux démarches administratives': 'Ayuda con los trámites administrativos',
    'Maîtrise des outils numériques du quotidien': 'Manejo de las herramientas digitales cotidianas',
    'Insertion professionnelle via le numérique': 'Inserción laboral a través de lo digital',
    'Utilisation sécurisée du numérique': 'Uso seguro de lo digital',
    'Parentalité et éducation avec le numérique': 'Crianza y educación con lo digital',
    'Loisirs et créations numériques': 'Ocio y creación digital',
    'Compréhension du monde numérique': 'Comprensión del mundo digital',
    'Accès internet et matériel informatique': 'Acceso a internet y equipos informáticos',
    'Acquisition de matériel informatique à prix solidaire':
      'Compra de equipos informáticos a precio solidario',
  },
  'prises-en-charge': {
    Surdité: 'Sordera',
    'Handicaps moteurs': 'Discapacidades motoras',
    'Handicaps mentaux': 'Discapacidades mentales',
    Illettrisme: 'Dificultades de lectura',
    'Langues étrangères (anglais)': 'Idiomas extranjeros (inglés)',
    'Langues étrangères (autres)': 'Idiomas extranjeros (otros)',
    'Déficience visuelle': 'Deficiencia visual',
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
