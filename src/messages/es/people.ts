import type { Terms } from '../vocabularies.ts';

export const publics: Terms<'publics'> = {
  Jeunes: 'los jóvenes',
  Étudiants: 'los estudiantes',
  'Familles et/ou enfants': 'las familias y los niños',
  Seniors: 'las personas mayores',
  Femmes: 'las mujeres',
};

export const prisesEnCharge: Terms<'prises-en-charge'> = {
  Surdité: 'si oye mal',
  'Handicaps moteurs': 'si le cuesta moverse',
  'Handicaps mentaux': 'con una discapacidad mental o psíquica',
  Illettrisme: 'si le cuesta leer',
  'Langues étrangères (anglais)': 'en inglés',
  'Langues étrangères (autres)': 'en otros idiomas',
  'Déficience visuelle': 'si ve mal',
};

export const niveaux: Terms<'niveaux'> = {
  debute: 'Estoy empezando',
  'se-debrouille': 'Me las arreglo',
  'a-l-aise': 'Me siento cómodo',
};

export const familles: Terms<'familles'> = {
  'espace-public-numerique': 'Espacio público digital',
  'service-public': 'Servicio público',
  'association-action-sociale': 'Asociación o acción social',
  'action-privee': 'Acción privada',
};

export const frais: Terms<'frais'> = {
  Gratuit: 'Gratis',
  'Gratuit sous condition': 'Gratis con condiciones',
  Payant: 'De pago',
};

export const rendezVous: Terms<'rendez-vous'> = {
  obligatoire: 'Con cita previa',
  conseille: 'Se recomienda pedir cita',
  inutile: 'Sin cita previa',
  inconnu: 'Cita: por confirmar',
};

export const disponibilites: Terms<'disponibilites'> = {
  accueille: 'Recibe a personas nuevas',
  delai: 'Un poco de espera',
  complet: 'Completo en este momento',
};
