import type { ShellId } from '../fr/shell.ts';
import type { Messages } from '../message.ts';

export const shell: Messages<ShellId> = {
  'Aller au contenu': 'Перейти до змісту',
  'Site de démonstration.': 'Демонстраційний сайт.',
  'Les lieux, les services et les numéros de téléphone sont inventés.':
    'Місця, служби та номери телефонів вигадані.',
  Principale: 'Головне меню',
  Menu: 'Меню',
  Langue: 'Мова',
  Langues: 'Мови',
  'Vous êtes ici': 'Ви тут',
  'Tout le site': 'Увесь сайт',
  Accueil: 'Головна',
  'Trouver de l’aide': 'Знайти допомогу',
  'Orienter quelqu’un': 'Скерувати людину',
  Pratiques: 'Практики',
  'Pratiques et guides': 'Практики та посібники',
  'État des lieux': 'Огляд стану',
  'Ajouter ou corriger': 'Додати або виправити',
  'Lieux par département': 'Місця за департаментами',
  Nouveautés: 'Новини',
  'Sans internet': 'Без інтернету',
  'Sur votre site': 'На вашому сайті',
  Données: 'Дані',
  'Qui décide': 'Хто вирішує',
  'Lancer votre commun': 'Започаткувати своє спільне надбання',
  'À propos': 'Про сайт',
  Accessibilité: 'Доступність',
  'Mentions légales': 'Правова інформація',
  'Données personnelles': 'Персональні дані',
  'Signaler une erreur': 'Повідомити про помилку',
  'un commun': 'спільне надбання',
  '{nom}, un commun : données sous {nom2}, textes sous {nom3}.':
    '{nom}, спільне надбання: дані за ліцензією {nom2}, тексти за ліцензією {nom3}.',
  'Données du {date}.': 'Дані станом на {date}.',
  'Cette page n’existe qu’en français.': 'Ця сторінка є лише французькою мовою.',
};
