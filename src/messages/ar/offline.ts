import type { OfflineId } from '../fr/offline.ts';
import type { Messages } from '../message.ts';

export const offline: Messages<OfflineId> = {
  'Garder ce département hors connexion': 'احتفظ بهذه المحافظة للاستعمال بدون إنترنت',
  'Ce que je garde': 'ما أحتفظ به',
  'Mettre à jour ce qui est gardé': 'تحديث ما هو محفوظ',
  'Copie en cours : {n} %': 'جارٍ النسخ: {n}%',
  'Gardé sur cet appareil : données du {date}.': 'محفوظ على هذا الجهاز: بيانات بتاريخ {date}.',
  'La copie n’a pas abouti. Vérifiez votre connexion et la place libre sur l’appareil, puis recommencez.':
    'لم ينجح النسخ. تحقق من اتصالك ومن المساحة الخالية في الجهاز، ثم أعد المحاولة.',
  'Ce navigateur ne sait pas garder des pages. Essayez avec un navigateur récent, hors navigation privée.':
    'هذا المتصفح لا يستطيع حفظ الصفحات. جرّب متصفحًا حديثًا، خارج وضع التصفح الخاص.',
  'Données du {date}, gardées hors connexion.': 'بيانات بتاريخ {date}، محفوظة بدون اتصال.',
  'Vous êtes hors connexion.': 'أنت غير متصل بالإنترنت.',
  'Vous êtes hors connexion, et cette page n’est pas gardée sur cet appareil.':
    'أنت غير متصل بالإنترنت، وهذه الصفحة غير محفوظة على هذا الجهاز.',
  'Gardé sur cet appareil : {nom}': 'محفوظ على هذا الجهاز: {nom}',
};
