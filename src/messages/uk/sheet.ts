import type { SheetId } from '../fr/sheet.ts';
import type { Messages } from '../message.ts';

export const sheet: Messages<SheetId> = {
  Pour: 'Для',
  'Données du {date}. Appelez avant de venir : tout peut changer.':
    'Дані станом на {date}. Зателефонуйте, перш ніж прийти: усе може змінитися.',
  'Ni téléphone ni courriel connus.': 'Телефон і електронна адреса невідомі.',
  'Code à photographier : la page de ce lieu': 'Код для сканування: сторінка цього місця',
  'La page de ce lieu': 'Сторінка цього місця',
  'Ce lieu est fermé définitivement.': 'Це місце зачинене назавжди.',
  'Votre rendez-vous': 'Ваш запис',
  Jour: 'День',
  Heure: 'Година',
  'Personne à demander': 'Кого запитати',
  'Nous avons appelé ensemble': 'Ми зателефонували разом',
  'Rendez-vous possible sur internet': 'Записатися можна через інтернет',
  Adresse: 'Адреса',
  'Prix et rendez-vous': 'Ціна та запис',
  'Pour entrer': 'Щоб увійти',
  Quand: 'Коли',
  'Quand on vous aide': 'Коли вам допомагають',
  'Et {n} autres accueils : voyez la page.': 'І ще {n}: дивіться сторінку.',
  'Et un autre accueil : voyez la page.': 'І ще один: дивіться сторінку.',
  'Ce qui peut servir': 'Що може знадобитися',
  'Demandez au lieu ce qu’il lui faut vraiment.': 'Запитайте в закладі, що справді потрібно.',
  'Gardez vos mots de passe pour vous': 'Тримайте паролі при собі',
  'Ne les écrivez pas sur cette feuille. C’est vous qui les tapez.':
    'Не пишіть їх на цьому аркуші. Вводьте їх самі.',
  'Personne n’a à garder votre carte bancaire ni ses numéros.':
    'Ніхто не повинен зберігати вашу банківську картку чи її номери.',
  'Cette feuille': 'Цей аркуш',
  'Vos lunettes, vos appareils auditifs, si vous en avez': 'Ваші окуляри, слухові апарати, якщо вони є',
  'Votre téléphone et son chargeur, si vous en avez un': 'Ваш телефон і зарядний пристрій, якщо він є',
  'Une pièce d’identité': 'Документ, що посвідчує особу',
  'Votre numéro de dossier (CAF, impôts, retraite…)': 'Номер вашої справи (CAF, податки, пенсія…)',
  'Le dernier courrier reçu': 'Останній отриманий лист',
  'Votre CV, même ancien': 'Ваше резюме, навіть старе',
  'Votre numéro France Travail': 'Ваш номер у France Travail',
  'Les papiers donnés par l’école': 'Папери, які дала школа',
  'Le message qui vous inquiète, sans cliquer dessus':
    'Повідомлення, яке вас непокоїть, не натискаючи на нього',
  'L’appareil que vous voulez apprendre à utiliser': 'Пристрій, яким ви хочете навчитися користуватися',
  'Vos documents à imprimer': 'Ваші документи для друку',
  'Un papier qui dit vos ressources, si le prix en dépend':
    'Папір про ваші доходи, якщо від них залежить ціна',
};
