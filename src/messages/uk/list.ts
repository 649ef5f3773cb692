import type { ListId } from '../fr/list.ts';
import type { Messages } from '../message.ts';

export const list: Messages<ListId> = {
  'Ajouter à ma liste': 'Додати до мого списку',
  'Retirer de ma liste': 'Прибрати з мого списку',
  'Voir ma liste': 'Переглянути мій список',
  'Votre liste est pleine : {n} lieux. Retirez-en un pour ajouter celui-ci.':
    'Ваш список заповнений: {n} місць. Приберіть одне, щоб додати це.',
  '{n} lieu|{n} lieux': { one: '{n} місце', few: '{n} місця', many: '{n} місць', other: '{n} місця' },
  'Ma liste': 'Мій список',
  'Une liste de {texte}': 'Список: {texte}',
  'On vous a envoyé cette liste. Elle ne remplace la vôtre que si vous le demandez.':
    'Вам надіслали цей список. Він замінить ваш, лише якщо ви попросите.',
  'Garder cette liste': 'Зберегти цей список',
  'Remplacer ma liste par celle-ci': 'Замінити мій список цим',
  'Revenir à ma liste': 'Повернутися до мого списку',
  'Cette liste est maintenant la vôtre.': 'Тепер це ваш список.',
  'Votre liste est vide. Sur chaque lieu, appuyez sur « Ajouter à ma liste » : vous pourrez ensuite imprimer une fiche par lieu.':
    'Ваш список порожній. Біля кожного місця натисніть «Додати до мого списку»: потім можна надрукувати аркуш для кожного місця.',
  'Imprimer les fiches': 'Надрукувати аркуші',
  'Voir les fiches': 'Переглянути аркуші',
  'Cacher les fiches': 'Сховати аркуші',
  'Copier le lien de la liste': 'Скопіювати посилання на список',
  'Effacer ma liste': 'Стерти мій список',
  'En gros caractères': 'Великим шрифтом',
  'Chaque fiche peut alors prendre deux pages.': 'Кожен аркуш може зайняти дві сторінки.',
  'Le lien de la liste, à copier': 'Посилання на список, щоб скопіювати',
  'C’est imprimé ? Si d’autres se servent de cet appareil, effacez la liste.':
    'Надруковано? Якщо цим пристроєм користуються інші, зітріть список.',
  'La garder': 'Залишити',
  'Votre liste est effacée.': 'Ваш список стерто.',
  'Lien copié. Il dit quels lieux, et rien de la personne.':
    'Посилання скопійовано. Воно називає місця й нічого не каже про людину.',
  'Copiez ce lien. Il dit quels lieux, et rien de la personne.':
    'Скопіюйте це посилання. Воно називає місця й нічого не каже про людину.',
  'Retiré de la liste : {nom}': 'Прибрано зі списку: {nom}',
  '{nom} : numéro {n} sur {n2}': '{nom}: номер {n} з {n2}',
  Monter: 'Вище',
  Descendre: 'Нижче',
  Retirer: 'Прибрати',
  'Ce lieu n’a plus de page sur ce site.': 'Це місце більше не має сторінки на цьому сайті.',
  'Sa page ne se charge pas. Vérifiez votre connexion, puis rechargez.':
    'Сторінка не завантажується. Перевірте з’єднання й оновіть сторінку.',
  'Son formulaire': 'Його бланк',
  'N’écrivez sur la personne que ce qu’elle accepte.': 'Пишіть про людину лише те, на що вона згодна.',
};
