import type { MapId } from '../fr/map.ts';
import type { Messages } from '../message.ts';

export const map: Messages<MapId> = {
  'Carte des lieux. Les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Tous les lieux sont dans la liste.':
    'Карта місць. Стрілки пересувають її, плюс і мінус збільшують або зменшують. Усі місця є у списку.',
  'Agrandir la carte': 'Збільшити карту',
  'Réduire la carte': 'Зменшити карту',
  'Pour agrandir la carte, tenez la touche Ctrl et faites défiler':
    'Щоб змінити масштаб, утримуйте Ctrl і прокручуйте',
  'Pour agrandir la carte, tenez la touche ⌘ et faites défiler':
    'Щоб змінити масштаб, утримуйте ⌘ і прокручуйте',
  'Déplacez la carte avec deux doigts': 'Пересувайте карту двома пальцями',
  'Votre appareil ne peut pas afficher la carte : la liste dit tout.':
    'Ваш пристрій не може показати карту: усе є у списку.',
  'La carte n’a pas pu être chargée : la liste dit tout.': 'Не вдалося завантажити карту: усе є у списку.',
  'Carte simplifiée': 'Спрощена карта',
  GeoNames: 'GeoNames',
  'Natural Earth': 'Natural Earth',
  'Revenir à la carte simplifiée': 'Повернутися до спрощеної карти',
  'Ces lieux ne se chargent pas. Vérifiez votre connexion, puis recommencez.':
    'Ці місця не завантажуються. Перевірте з’єднання та спробуйте ще раз.',
  'La carte « {nom} » n’a pas répondu.': 'Карта «{nom}» не відповіла.',
  '{n} lieux tout proches': { few: '{n} місця зовсім поруч', other: '{n} місць зовсім поруч' },
  'et un autre dans la liste': 'і ще одне у списку',
  'et {n} autres dans la liste': 'і ще {n} у списку',
  'Voir sur la carte': 'Показати на карті',
  'La carte arrive…': 'Карта завантажується…',
  'La carte ne se charge pas. La liste dit les mêmes lieux.':
    'Карта не завантажується. У списку ті самі місця.',
  'Aucun de ces lieux n’a de position connue.': 'Розташування цих місць невідоме.',
  'Afficher la carte (carte simplifiée)': 'Показати карту (спрощена карта)',
  'Fermer la carte': 'Закрити карту',
  'Afficher la carte détaillée (service {nom})': 'Показати докладну карту (служба {nom})',
  'Ce qui manque': 'Чого бракує',
  'Services publics': 'Державні служби',
  '{n} point sur la carte, au milieu de la commune ou du territoire.|{n} points sur la carte, au milieu de la commune ou du territoire.':
    {
      one: '{n} точка на карті, у центрі громади або території.',
      few: '{n} точки на карті, у центрі громади або території.',
      many: '{n} точок на карті, у центрі громади або території.',
      other: '{n} точки на карті, у центрі громади або території.',
    },
  '{n} fiches à cet endroit': '{n} записів у цьому місці',
  'Les lire en liste': 'Читати списком',
  'Cela ne se charge pas. Vérifiez votre connexion, puis recommencez.':
    'Не завантажується. Перевірте з’єднання та спробуйте ще раз.',
};
