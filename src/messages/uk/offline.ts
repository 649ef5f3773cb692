import type { OfflineId } from '../fr/offline.ts';
import type { Messages } from '../message.ts';

export const offline: Messages<OfflineId> = {
  'Garder ce département hors connexion': 'Зберегти цей департамент для роботи без інтернету',
  'Ce que je garde': 'Що я зберігаю',
  'Mettre à jour ce qui est gardé': 'Оновити збережене',
  'Copie en cours : {n} %': 'Копіювання: {n} %',
  'Gardé sur cet appareil : données du {date}.': 'Збережено на цьому пристрої: дані станом на {date}.',
  'La copie n’a pas abouti. Vérifiez votre connexion et la place libre sur l’appareil, puis recommencez.':
    'Копіювання не вдалося. Перевірте з’єднання та вільне місце на пристрої й спробуйте ще раз.',
  'Ce navigateur ne sait pas garder des pages. Essayez avec un navigateur récent, hors navigation privée.':
    'Цей браузер не вміє зберігати сторінки. Спробуйте новіший браузер, не в приватному режимі.',
  'Données du {date}, gardées hors connexion.': 'Дані станом на {date}, збережені для роботи без інтернету.',
  'Vous êtes hors connexion.': 'Ви не в мережі.',
  'Vous êtes hors connexion, et cette page n’est pas gardée sur cet appareil.':
    'Ви не в мережі, і ця сторінка не збережена на цьому пристрої.',
  'Gardé sur cet appareil : {nom}': 'Збережено на цьому пристрої: {nom}',
};
