import type { HomeId } from '../fr/home.ts';
import type { Messages } from '../message.ts';

export const home: Messages<HomeId> = {
  'Besoin d’aide avec internet, un téléphone ou un ordinateur ?':
    'هل تحتاج إلى مساعدة في الإنترنت أو الهاتف أو الحاسوب؟',
  'Près de chez vous, des personnes sont là pour vous aider. Dites-nous où vous êtes.':
    'بالقرب منك أشخاص مستعدون لمساعدتك. أخبرنا أين أنت.',
  'De quoi avez-vous besoin ?': 'ما الذي تحتاج إليه؟',
  'Comment ça se passe ?': 'كيف يتم ذلك؟',
  'Choisissez un lieu.': 'اختر مكانًا.',
  'Une mairie, une bibliothèque, une association, un bus qui passe près de chez vous.':
    'بلدية أو مكتبة أو جمعية أو حافلة تمرّ بالقرب منك.',
  'Appelez ou venez.': 'اتصل أو تعالَ.',
  'Chaque fiche dit les horaires, le prix et s’il faut un rendez-vous.':
    'تذكر كل صفحة أوقات العمل والسعر وإن كان الموعد ضروريًا.',
  'On avance ensemble.': 'نتقدم معًا.',
  'En tête-à-tête ou en petit groupe, à votre rythme.': 'على انفراد أو ضمن مجموعة صغيرة، وعلى مهلك.',
  'Ce qui est mis en commun': 'ما نتشاركه',
  'lieu d’aide, dont {n} vérifié depuis 6 mois|lieux d’aide, dont {n} vérifiés depuis 6 mois':
    'أماكن للمساعدة، تم التحقق من {n} منها خلال آخر 6 أشهر',
  'lieux d’aide, dont {n} vérifié depuis 6 mois': 'أماكن للمساعدة، تم التحقق من {n} منها خلال آخر 6 أشهر',
  'commune où l’on est aidé|communes où l’on est aidé': 'بلديات يمكن الحصول فيها على مساعدة',
  'lieu dit gratuit|lieux disent être gratuits': 'أماكن تعلن أنها مجانية',
  'pratique partagée|pratiques partagées': 'ممارسات مشتركة',
  'Par département': 'حسب المحافظة',
  'Des idées à reprendre': 'أفكار يمكن الاستفادة منها',
  'Voir {n} pratique|Voir {n} pratiques': {
    one: 'عرض ممارسة واحدة',
    two: 'عرض ممارستين',
    few: 'عرض {n} ممارسات',
    many: 'عرض {n} ممارسة',
    other: 'عرض {n} ممارسة',
  },
  'Votre commune ou code postal': 'بلديتك أو رمزك البريدي',
  'Trouver un lieu': 'ابحث عن مكان',
  Communes: 'البلديات',
  'Près de moi': 'بالقرب مني',
  'Recherche de votre position…': 'جارٍ تحديد موقعك…',
  'Votre téléphone ou votre navigateur n’a pas donné votre position. Écrivez plutôt le nom de votre commune.':
    'لم يُعطِ هاتفك أو متصفحك موقعك. اكتب اسم بلديتك بدلًا من ذلك.',
  'Écrivez le nom de votre commune, ou son code postal.': 'اكتب اسم بلديتك أو رمزها البريدي.',
  'La liste des communes ne se charge pas. Vérifiez votre connexion, ou':
    'لا يمكن تحميل قائمة البلديات. تحقق من اتصالك، أو',
  'Aucune commune trouvée pour « {nom} ». Vérifiez l’orthographe, essayez le code postal, ou':
    'لم يتم العثور على بلدية باسم «{nom}». تحقق من الإملاء، جرّب الرمز البريدي، أو',
  'choisissez votre département': 'اختر محافظتك',
  '{n} communes correspondent : choisissez la vôtre dans la liste.': {
    two: 'بلديتان متطابقتان: اختر بلديتك من القائمة.',
    few: '{n} بلديات متطابقة: اختر بلديتك من القائمة.',
    other: '{n} بلدية متطابقة: اختر بلديتك من القائمة.',
  },
  'Une commune commence ainsi : est-ce la vôtre ?': 'بلدية واحدة تبدأ هكذا: هل هي بلديتك؟',
  '{n} communes commencent ainsi : choisissez la vôtre dans la liste.': {
    two: 'بلديتان تبدآن هكذا: اختر بلديتك من القائمة.',
    few: '{n} بلديات تبدأ هكذا: اختر بلديتك من القائمة.',
    other: '{n} بلدية تبدأ هكذا: اختر بلديتك من القائمة.',
  },
  'Beaucoup de communes commencent ainsi : choisissez dans la liste, ou écrivez la suite du nom.':
    'بلديات كثيرة تبدأ هكذا: اختر من القائمة، أو اكتب بقية الاسم.',
  'Chercher « {nom} » parmi les lieux': 'البحث عن «{nom}» بين الأماكن',
  '{nom}, aujourd’hui {nom2}': '{nom}، حاليًا {nom2}',
};
