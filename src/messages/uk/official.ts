import type { OfficialTerms } from '../vocabularies.ts';

/** Official words, beneath the plain ones. Names of programmes stay as they are: they are read on doors. */
export const official: OfficialTerms = {
  services: {
    'Aide aux démarches administratives': 'Допомога з адміністративними процедурами',
    'Maîtrise des outils numériques du quotidien': 'Володіння повсякденними цифровими засобами',
    'Insertion professionnelle via le numérique': 'Працевлаштування за допомогою цифрових засобів',
    'Utilisation sécurisée du numérique': 'Безпечне користування цифровими засобами',
    'Parentalité et éducation avec le numérique': 'Батьківство та освіта з цифровими засобами',
    'Loisirs et créations numériques': 'Цифрове дозвілля та творчість',
    'Compréhension du monde numérique': 'Розуміння цифрового світу',
    'Accès internet et matériel informatique': 'Доступ до інтернету та комп’ютерної техніки',
    'Acquisition de matériel informatique à prix solidaire': 'Придбання техніки за соціальною ціною',
  },
  'prises-en-charge': {
    Surdité: 'Глухота',
    'Handicaps moteurs': 'Порушення рухливості',
    'Handicaps mentaux': 'Ментальні порушення',
    Illettrisme: 'Труднощі з читанням',
    'Langues étrangères (anglais)': 'Іноземні мови (англійська)',
    'Langues étrangères (autres)': 'Іноземні мови (інші)',
    'Déficience visuelle': 'Порушення зору',
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
