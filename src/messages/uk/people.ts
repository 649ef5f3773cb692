import type { Terms } from '../vocabularies.ts';

export const publics: Terms<'publics'> = {
  Jeunes: 'молоді',
  Étudiants: 'студентів',
  'Familles et/ou enfants': 'сімей і дітей',
  Seniors: 'людей старшого віку',
  Femmes: 'жінок',
};

export const prisesEnCharge: Terms<'prises-en-charge'> = {
  Surdité: 'якщо ви погано чуєте',
  'Handicaps moteurs': 'якщо вам важко пересуватися',
  'Handicaps mentaux': 'з ментальними або психічними порушеннями',
  Illettrisme: 'якщо вам важко читати',
  'Langues étrangères (anglais)': 'англійською',
  'Langues étrangères (autres)': 'іншими мовами',
  'Déficience visuelle': 'якщо ви погано бачите',
};

export const niveaux: Terms<'niveaux'> = {
  debute: 'Я початківець',
  'se-debrouille': 'Я дещо вмію',
  'a-l-aise': 'Я почуваюся впевнено',
};

export const familles: Terms<'familles'> = {
  'espace-public-numerique': 'Громадський цифровий простір',
  'service-public': 'Державна служба',
  'association-action-sociale': 'Асоціація або соціальна допомога',
  'action-privee': 'Приватна ініціатива',
};

export const frais: Terms<'frais'> = {
  Gratuit: 'Безкоштовно',
  'Gratuit sous condition': 'Безкоштовно за певних умов',
  Payant: 'Платно',
};

export const rendezVous: Terms<'rendez-vous'> = {
  obligatoire: 'За записом',
  conseille: 'Бажано записатися',
  inutile: 'Без запису',
  inconnu: 'Запис: слід уточнити',
};

export const disponibilites: Terms<'disponibilites'> = {
  accueille: 'Приймає нових людей',
  delai: 'Доведеться трохи зачекати',
  complet: 'Наразі місць немає',
};
