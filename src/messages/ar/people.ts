import type { Terms } from '../vocabularies.ts';

export const publics: Terms<'publics'> = {
  Jeunes: 'الشباب',
  Étudiants: 'الطلاب',
  'Familles et/ou enfants': 'العائلات والأطفال',
  Seniors: 'كبار السن',
  Femmes: 'النساء',
};

export const prisesEnCharge: Terms<'prises-en-charge'> = {
  Surdité: 'إن كان سمعك ضعيفًا',
  'Handicaps moteurs': 'إن كانت الحركة صعبة عليك',
  'Handicaps mentaux': 'مع إعاقة ذهنية أو نفسية',
  Illettrisme: 'إن كانت القراءة صعبة عليك',
  'Langues étrangères (anglais)': 'بالإنجليزية',
  'Langues étrangères (autres)': 'بلغات أخرى',
  'Déficience visuelle': 'إن كان بصرك ضعيفًا',
};

export const niveaux: Terms<'niveaux'> = {
  debute: 'أنا مبتدئ',
  'se-debrouille': 'أتدبر أمري',
  'a-l-aise': 'أشعر بالراحة',
};

export const familles: Terms<'familles'> = {
  'espace-public-numerique': 'فضاء رقمي عمومي',
  'service-public': 'خدمة عمومية',
  'association-action-sociale': 'جمعية أو عمل اجتماعي',
  'action-privee': 'مبادرة خاصة',
};

export const frais: Terms<'frais'> = {
  Gratuit: 'مجاني',
  'Gratuit sous condition': 'مجاني بشروط',
  Payant: 'بمقابل مالي',
};

export const rendezVous: Terms<'rendez-vous'> = {
  obligatoire: 'بموعد مسبق',
  conseille: 'يُستحسن حجز موعد',
  inutile: 'بدون موعد',
  inconnu: 'الموعد: غير مؤكد',
};

export const disponibilites: Terms<'disponibilites'> = {
  accueille: 'يستقبل أشخاصًا جددًا',
  delai: 'بعض الانتظار',
  complet: 'لا توجد أماكن حاليًا',
};
