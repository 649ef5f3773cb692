import type { ListId } from '../fr/list.ts';
import type { Messages } from '../message.ts';

export const list: Messages<ListId> = {
  'Ajouter à ma liste': 'أضف إلى قائمتي',
  'Retirer de ma liste': 'احذف من قائمتي',
  'Voir ma liste': 'عرض قائمتي',
  'Votre liste est pleine : {n} lieux. Retirez-en un pour ajouter celui-ci.':
    'قائمتك ممتلئة: {n} مكانًا. احذف واحدًا لإضافة هذا.',
  '{n} lieu|{n} lieux': {
    one: 'مكان واحد',
    two: 'مكانان',
    few: '{n} أماكن',
    many: '{n} مكانًا',
    other: '{n} مكان',
  },
  'Ma liste': 'قائمتي',
  'Une liste de {texte}': 'قائمة: {texte}',
  'On vous a envoyé cette liste. Elle ne remplace la vôtre que si vous le demandez.':
    'أُرسلت إليك هذه القائمة. لن تحل محل قائمتك إلا إذا طلبت ذلك.',
  'Garder cette liste': 'احتفظ بهذه القائمة',
  'Remplacer ma liste par celle-ci': 'استبدل قائمتي بهذه',
  'Revenir à ma liste': 'العودة إلى قائمتي',
  'Cette liste est maintenant la vôtre.': 'هذه القائمة أصبحت قائمتك.',
  'Votre liste est vide. Sur chaque lieu, appuyez sur « Ajouter à ma liste » : vous pourrez ensuite imprimer une fiche par lieu.':
    'قائمتك فارغة. في كل مكان، اضغط «أضف إلى قائمتي»: يمكنك بعد ذلك طباعة ورقة لكل مكان.',
  'Imprimer les fiches': 'طباعة الأوراق',
  'Voir les fiches': 'عرض الأوراق',
  'Cacher les fiches': 'إخفاء الأوراق',
  'Copier le lien de la liste': 'نسخ رابط القائمة',
  'Effacer ma liste': 'مسح قائمتي',
  'En gros caractères': 'بأحرف كبيرة',
  'Chaque fiche peut alors prendre deux pages.': 'قد تأخذ كل ورقة صفحتين.',
  'Le lien de la liste, à copier': 'رابط القائمة للنسخ',
  'C’est imprimé ? Si d’autres se servent de cet appareil, effacez la liste.':
    'هل تمت الطباعة؟ إن كان آخرون يستعملون هذا الجهاز، فامسح القائمة.',
  'La garder': 'احتفظ بها',
  'Votre liste est effacée.': 'تم مسح قائمتك.',
  'Lien copié. Il dit quels lieux, et rien de la personne.': 'تم نسخ الرابط. يذكر الأماكن، ولا شيء عن الشخص.',
  'Copiez ce lien. Il dit quels lieux, et rien de la personne.':
    'انسخ هذا الرابط. يذكر الأماكن، ولا شيء عن الشخص.',
  'Retiré de la liste : {nom}': 'حُذف من القائمة: {nom}',
  '{nom} : numéro {n} sur {n2}': '{nom}: رقم {n} من {n2}',
  Monter: 'إلى الأعلى',
  Descendre: 'إلى الأسفل',
  Retirer: 'إزالة',
  'Ce lieu n’a plus de page sur ce site.': 'لم تعد لهذا المكان صفحة على هذا الموقع.',
  'Sa page ne se charge pas. Vérifiez votre connexion, puis rechargez.':
    'لا يمكن تحميل صفحته. تحقق من اتصالك ثم أعد التحميل.',
  'Son formulaire': 'استمارته',
  'N’écrivez sur la personne que ce qu’elle accepte.': 'لا تكتب عن الشخص إلا ما يوافق عليه.',
};
