import type { Terms } from '../vocabularies.ts';

export const services: Terms<'services'> = {
  'Aide aux démarches administratives': 'القيام بإجراء إداري (CAF للمساعدات، الضرائب، التقاعد…)',
  'Maîtrise des outils numériques du quotidien': 'تعلّم استعمال الهاتف أو الحاسوب',
  'Insertion professionnelle via le numérique': 'البحث عن عمل عبر الإنترنت',
  'Utilisation sécurisée du numérique': 'حماية نفسي من الاحتيال',
  'Parentalité et éducation avec le numérique': 'متابعة دراسة طفلي',
  'Loisirs et créations numériques': 'الإبداع واللعب بالأدوات الرقمية',
  'Compréhension du monde numérique': 'فهم العالم الرقمي بشكل أفضل',
  'Accès internet et matériel informatique': 'العثور على حاسوب أو واي فاي',
  'Acquisition de matériel informatique à prix solidaire': 'شراء أجهزة بسعر أقل',
};

export const dispositifs: Terms<'dispositifs'> = {
  'Aidants Connect': 'يمكنه القيام بالإجراء معك أو نيابة عنك، بموافقتك الخطية',
  'Bibliothèques numérique de référence': 'مكتبة مجهزة جيدًا رقميًا',
  'Certification PIX': 'يمكنك الحصول هناك على شهادة Pix',
  'Conseillers numériques': 'يرافقك مستشار رقمي',
  'Emmaüs Connect': 'Emmaüs Connect',
  'France Services': 'France Services: مكتب واحد لعدة إدارات',
  'Grande école du numérique': 'دورات Grande école du numérique',
  'La Croix Rouge': 'الصليب الأحمر',
  "Point d'accès numérique CAF": 'نقطة لإجراءاتك مع CAF (المساعدات العائلية)',
  'Promeneurs du net': 'مهنيون حاضرون على الإنترنت مع الشباب',
  'Relais numérique (Emmaüs Connect)': 'نقطة Emmaüs Connect: أجهزة واتصالات بأسعار تضامنية',
};

export const modalitesAcces: Terms<'modalites-acces'> = {
  'Se présenter': 'تعالَ في أوقات العمل',
  Téléphoner: 'اتصل بالهاتف',
  'Contacter par mail': 'اكتب بريدًا إلكترونيًا',
  'Prendre un RDV en ligne': 'احجز موعدًا عبر الإنترنت',
  "Ce lieu n'accueille pas de public": 'هذا المكان لا يستقبل الجمهور',
  'Envoyer un mail avec une fiche de prescription': 'يجب أن يوجهك شخص مهني، مع استمارة',
};

export const modalitesAccompagnement: Terms<'modalites-accompagnement'> = {
  'En autonomie': 'تستعمل الأجهزة بحرية',
  'Accompagnement individuel': 'على انفراد مع شخص يساعدك',
  'Dans un atelier collectif': 'ضمن مجموعة صغيرة، في ورشة',
  'À distance': 'عن بُعد، بالهاتف أو بالفيديو',
};

export const accompagnants: Terms<'accompagnants'> = {
  salarié: 'شخص مهني',
  bénévole: 'متطوع',
  'service civique': 'شاب في الخدمة المدنية',
  'écrivain public': 'كاتب عمومي',
};

export const diagnostics: Terms<'diagnostics'> = {
  PIX: 'Pix',
  CléA: 'CléA',
  autre: 'أداة أخرى',
};

export const genresAccueil: Terms<'genres-accueil'> = {
  accueil: 'في الاستقبال',
  permanence: 'مداومة',
  atelier: 'ورشة',
  'arret-itinerant': 'يمرّ بالقرب منك',
  domicile: 'يمكنه المجيء إلى بيتك',
  'a-distance': 'عن بُعد',
};

export const itinerance: Terms<'itinerance'> = {
  Itinérant: 'يمرّ بالقرب منك',
  Fixe: 'دائمًا في المكان نفسه',
};
