import type { OfficialTerms } from '../vocabularies.ts';

/** Official words, beneath the plain ones. Names of programmes stay as they are: they are read on doors. */
export const official: OfficialTerms = {
  services: {
    'Aide aux démarches administratives': 'المساعدة في الإجراءات الإدارية',
    'Maîtrise des outils numériques du quotidien': 'إتقان الأدوات الرقمية اليومية',
    'Insertion professionnelle via le numérique': 'الإدماج المهني عبر الرقمي',
    'Utilisation sécurisée du numérique': 'الاستعمال الآمن للرقمي',
    'Parentalité et éducation avec le numérique': 'الأبوة والتربية مع الرقمي',
    'Loisirs et créations numériques': 'الترفيه والإبداع الرقمي',
    'Compréhension du monde numérique': 'فهم العالم الرقمي',
    'Accès internet et matériel informatique': 'الوصول إلى الإنترنت والأجهزة',
    'Acquisition de matériel informatique à prix solidaire': 'شراء أجهزة بسعر تضامني',
  },
  'prises-en-charge': {
    Surdité: 'الصمم',
    'Handicaps moteurs': 'الإعاقات الحركية',
    'Handicaps mentaux': 'الإعاقات الذهنية',
    Illettrisme: 'صعوبات القراءة',
    'Langues étrangères (anglais)': 'لغات أجنبية (الإنجليزية)',
    'Langues étrangères (autres)': 'لغات أجنبية (أخرى)',
    'Déficience visuelle': 'ضعف البصر',
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
