import type { OrientId } from '../fr/orient.ts';
import type { Messages } from '../message.ts';

export const orient: Messages<OrientId> = {
  'Trouvez un lieu avec la personne, puis donnez-lui une fiche imprimée. Rien de ce que vous dites d’elle n’est enregistré ni envoyé.':
    'ابحثا معًا عن مكان، ثم سلّم الشخص ورقة مطبوعة. لا يُسجَّل ولا يُرسَل أي شيء تقوله عنه.',
  'Les fiches': 'الأوراق',
  'On écrit dessus à la main. Rien ne s’y tape.': 'تُملأ باليد. لا يُكتب فيها شيء بلوحة المفاتيح.',
  'Trouver un lieu en quelques questions': 'العثور على مكان ببضعة أسئلة',
  'Question {n} sur {n2}': 'السؤال {n} من {n2}',
  'Question suivante': 'السؤال التالي',
  'Passer cette question': 'تخطَّ هذا السؤال',
  'Question précédente': 'السؤال السابق',
  'Voir les lieux maintenant': 'عرض الأماكن الآن',
  'De quoi la personne a-t-elle besoin ?': 'ما الذي يحتاج إليه الشخص؟',
  'Que souhaite-t-elle ?': 'ماذا يريد؟',
  'Faire avec quelqu’un': 'القيام بذلك مع شخص آخر',
  'Apprendre à faire': 'تعلّم القيام بذلك',
  'En tête-à-tête ou en petit groupe': 'على انفراد أو ضمن مجموعة صغيرة',
  'Que quelqu’un fasse pour elle': 'أن يقوم شخص بذلك نيابة عنه',
  'Avec son accord écrit (Aidants Connect)': 'بموافقته الخطية (Aidants Connect)',
  'Utiliser un ordinateur librement': 'استعمال حاسوب بحرية',
  'Où en est-elle avec internet, un téléphone ou un ordinateur ?':
    'ما مدى معرفته بالإنترنت أو الهاتف أو الحاسوب؟',
  'Peut-elle se déplacer ?': 'هل يستطيع التنقل؟',
  'À pied, à moins de {km}': 'سيرًا على الأقدام، على بُعد أقل من {km}',
  'Seulement si l’aide passe près de chez elle': 'فقط إن كانت المساعدة تمرّ بالقرب من بيته',
  'Il faut venir chez elle': 'يجب المجيء إلى بيته',
  'Il lui faut une entrée sans marche': 'يحتاج إلى مدخل بدون درج',
  'Quand est-elle disponible ?': 'متى يكون متاحًا؟',
  'Quelle langue parle-t-elle, en plus du français ?': 'ما اللغة التي يتحدثها، إضافة إلى الفرنسية؟',
  'Où chercher ?': 'أين نبحث؟',
  'Quand une fiche de prescription est demandée': 'عندما تُطلب استمارة توجيه',
  'Quelques structures ne reçoivent que les personnes qu’un professionnel leur adresse. Leur page le dit : « {texte} » ou « {texte2} ».':
    'بعض الأماكن لا تستقبل إلا من يوجههم شخص مهني. تذكر صفحتها ذلك: «{texte}» أو «{texte2}».',
  'Téléphonez d’abord à la structure, avec la personne si elle le veut.':
    'اتصل أولًا بالمكان، مع الشخص إن أراد.',
  'Servez-vous du formulaire ou de l’adresse que la structure donne : dans votre liste, un lien y mène.':
    'استعمل الاستمارة أو العنوان الذي يعطيه المكان: يوجد رابط إليه في قائمتك.',
  'Ce site n’envoie rien et ne remplit rien à votre place. Ce que vous écrivez sur la personne reste entre vous, elle et la structure, avec son accord.':
    'هذا الموقع لا يرسل شيئًا ولا يملأ شيئًا نيابة عنك. ما تكتبه عن الشخص يبقى بينك وبينه وبين المكان، بموافقته.',
};
