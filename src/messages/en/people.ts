import type { Terms } from '../vocabularies.ts';

export const publics: Terms<'publics'> = {
  Jeunes: 'young people',
  Étudiants: 'students',
  'Familles et/ou enfants': 'families and children',
  Seniors: 'older people',
  Femmes: 'women',
};

export const prisesEnCharge: Terms<'prises-en-charge'> = {
  Surdité: 'if you are hard of hearing',
  'Handicaps moteurs': 'if moving about is difficult',
  'Handicaps mentaux': 'with a mental disability or illness',
  Illettrisme: 'if reading is difficult',
  'Langues étrangères (anglais)': 'in English',
  'Langues étrangères (autres)': 'in other languages',
  'Déficience visuelle': 'if you see badly',
};

export const niveaux: Terms<'niveaux'> = {
  debute: 'I am a beginner',
  'se-debrouille': 'I manage',
  'a-l-aise': 'I feel confident',
};

export const familles: Terms<'familles'> = {
  'espace-public-numerique': 'Public digital space',
  'service-public': 'Public service',
  'association-action-sociale': 'Charity or social work',
  'action-privee': 'Private company',
};

export const frais: Terms<'frais'> = {
  Gratuit: 'Free of charge',
  'Gratuit sous condition': 'Free of charge for some people',
  Payant: 'You have to pay',
};

export const rendezVous: Terms<'rendez-vous'> = {
  obligatoire: 'By appointment',
  conseille: 'Appointment recommended',
  inutile: 'No appointment needed',
  inconnu: 'Appointment: to be checked',
};

export const disponibilites: Terms<'disponibilites'> = {
  accueille: 'Takes new people',
  delai: 'A short wait',
  complet: 'Full at the moment',
};
