import type { ShellId } from '../fr/shell.ts';
import type { Messages } from '../message.ts';

export const shell: Messages<ShellId> = {
  'Aller au contenu': 'Ir al contenido',
  'Site de démonstration.': 'Sitio de demostración.',
  'Les lieux, les services et les numéros de téléphone sont inventés.':
    'Los lugares, los servicios y los números de teléfono son inventados.',
  Principale: 'Principal',
  Menu: 'Menú',
  Langue: 'Idioma',
  Langues: 'Idiomas',
  'Vous êtes ici': 'Usted está aquí',
  'Tout le site': 'Todo el sitio',
  Accueil: 'Inicio',
  'Trouver de l’aide': 'Encontrar ayuda',
  'Orienter quelqu’un': 'Orientar a alguien',
  Pratiques: 'Prácticas',
  'Pratiques et guides': 'Prácticas y guías',
  'État des lieux': 'Situación actual',
  'Ajouter ou corriger': 'Añadir o corregir',
  'Lieux par département': 'Lugares por departamento',
  Nouveautés: 'Novedades',
  'Sans internet': 'Sin internet',
  'Sur votre site': 'En su sitio web',
  Données: 'Datos',
  'Qui décide': 'Quién decide',
  'Lancer votre commun': 'Lanzar su propio bien común',
  'À propos': 'Acerca de',
  Accessibilité: 'Accesibilidad',
  'Mentions légales': 'Aviso legal',
  'Données personnelles': 'Datos personales',
  'Signaler une erreur': 'Señalar un error',
  'un commun': 'un bien común',
  '{nom}, un commun : données sous {nom2}, textes sous {nom3}.':
    '{nom}, un bien común: datos bajo {nom2}, textos bajo {nom3}.',
  'Données du {date}.': 'Datos del {date}.',
  'Cette page n’existe qu’en français.': 'Esta página solo existe en francés.',
};
