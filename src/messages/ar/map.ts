import type { MapId } from '../fr/map.ts';
import type { Messages } from '../message.ts';

export const map: Messages<MapId> = {
  'Carte des lieux. Les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Tous les lieux sont dans la liste.':
    'خريطة الأماكن. تحركها الأسهم، ويكبّرها الزائد ويصغّرها الناقص. كل الأماكن موجودة في القائمة.',
  'Agrandir la carte': 'تكبير الخريطة',
  'Réduire la carte': 'تصغير الخريطة',
  'Pour agrandir la carte, tenez la touche Ctrl et faites défiler':
    'لتكبير الخريطة، اضغط مفتاح Ctrl مع التمرير',
  'Pour agrandir la carte, tenez la touche ⌘ et faites défiler': 'لتكبير الخريطة، اضغط مفتاح ⌘ مع التمرير',
  'Déplacez la carte avec deux doigts': 'حرّك الخريطة بإصبعين',
  'Votre appareil ne peut pas afficher la carte : la liste dit tout.':
    'لا يمكن لجهازك عرض الخريطة: القائمة تذكر كل شيء.',
  'La carte n’a pas pu être chargée : la liste dit tout.': 'تعذّر تحميل الخريطة: القائمة تذكر كل شيء.',
  'Carte simplifiée': 'خريطة مبسّطة',
  GeoNames: 'GeoNames',
  'Natural Earth': 'Natural Earth',
  'Revenir à la carte simplifiée': 'العودة إلى الخريطة المبسّطة',
  'Ces lieux ne se chargent pas. Vérifiez votre connexion, puis recommencez.':
    'لا يمكن تحميل هذه الأماكن. تحقق من اتصالك ثم أعد المحاولة.',
  'La carte « {nom} » n’a pas répondu.': 'لم تستجب الخريطة «{nom}».',
  '{n} lieux tout proches': { two: 'مكانان متقاربان', few: '{n} أماكن متقاربة', other: '{n} مكانًا متقاربًا' },
  'et un autre dans la liste': 'وآخر في القائمة',
  'et {n} autres dans la liste': 'و{n} أخرى في القائمة',
  'Voir sur la carte': 'عرض على الخريطة',
  'La carte arrive…': 'الخريطة قادمة…',
  'La carte ne se charge pas. La liste dit les mêmes lieux.':
    'لا يمكن تحميل الخريطة. القائمة تذكر الأماكن نفسها.',
  'Aucun de ces lieux n’a de position connue.': 'لا يوجد موقع معروف لأي من هذه الأماكن.',
  'Afficher la carte (carte simplifiée)': 'عرض الخريطة (خريطة مبسّطة)',
  'Fermer la carte': 'إغلاق الخريطة',
  'Afficher la carte détaillée (service {nom})': 'عرض الخريطة المفصلة (خدمة {nom})',
  'Ce qui manque': 'ما ينقص',
  'Services publics': 'الخدمات العامة',
  '{n} point sur la carte, au milieu de la commune ou du territoire.|{n} points sur la carte, au milieu de la commune ou du territoire.':
    {
      zero: 'لا توجد نقاط على الخريطة.',
      one: 'نقطة واحدة على الخريطة، في وسط البلدية أو الإقليم.',
      two: 'نقطتان على الخريطة، في وسط البلدية أو الإقليم.',
      few: '{n} نقاط على الخريطة، في وسط البلدية أو الإقليم.',
      many: '{n} نقطة على الخريطة، في وسط البلدية أو الإقليم.',
      other: '{n} نقطة على الخريطة، في وسط البلدية أو الإقليم.',
    },
  '{n} fiches à cet endroit': '{n} بطاقات في هذا المكان',
  'Les lire en liste': 'قراءتها في قائمة',
  'Cela ne se charge pas. Vérifiez votre connexion, puis recommencez.':
    'لا يتم التحميل. تحقّق من الاتصال ثم أعد المحاولة.',
};
