import type { Terms } from '../vocabularies.ts';

export const services: Terms<'services'> = {
  'Aide aux démarches administratives': 'Оформити документи (виплати CAF, податки, пенсія…)',
  'Maîtrise des outils numériques du quotidien': 'Навчитися користуватися телефоном або комп’ютером',
  'Insertion professionnelle via le numérique': 'Шукати роботу через інтернет',
  'Utilisation sécurisée du numérique': 'Захиститися від шахраїв',
  'Parentalité et éducation avec le numérique': 'Стежити за навчанням моєї дитини',
  'Loisirs et créations numériques': 'Творити й гратися з цифровими технологіями',
  'Compréhension du monde numérique': 'Краще розуміти цифровий світ',
  'Accès internet et matériel informatique': 'Знайти комп’ютер або wifi',
  'Acquisition de matériel informatique à prix solidaire': 'Купити дешевшу техніку',
};

export const dispositifs: Terms<'dispositifs'> = {
  'Aidants Connect': 'Може оформити документи разом із вами або замість вас, за вашою письмовою згодою',
  'Bibliothèques numérique de référence': 'Бібліотека з добрим цифровим обладнанням',
  'Certification PIX': 'Там можна скласти іспит на сертифікат Pix',
  'Conseillers numériques': 'Вам допомагає цифровий консультант',
  'Emmaüs Connect': 'Emmaüs Connect',
  'France Services': 'France Services: одне віконце для кількох установ',
  'Grande école du numérique': 'Навчання від Grande école du numérique',
  'La Croix Rouge': 'Червоний Хрест',
  "Point d'accès numérique CAF": 'Пункт для ваших справ із CAF (сімейні виплати)',
  'Promeneurs du net': 'Фахівці, які спілкуються з молоддю онлайн',
  'Relais numérique (Emmaüs Connect)': 'Партнер Emmaüs Connect: недорога техніка та зв’язок',
};

export const modalitesAcces: Terms<'modalites-acces'> = {
  'Se présenter': 'Приходьте в години роботи',
  Téléphoner: 'Зателефонуйте',
  'Contacter par mail': 'Напишіть електронного листа',
  'Prendre un RDV en ligne': 'Запишіться через інтернет',
  "Ce lieu n'accueille pas de public": 'Це місце не приймає відвідувачів',
  'Envoyer un mail avec une fiche de prescription': 'Вас має скерувати фахівець, з бланком',
};

export const modalitesAccompagnement: Terms<'modalites-accompagnement'> = {
  'En autonomie': 'Ви користуєтеся обладнанням самостійно',
  'Accompagnement individuel': 'Віч-на-віч із людиною, яка вам допомагає',
  'Dans un atelier collectif': 'У невеликій групі, у майстерні',
  'À distance': 'Дистанційно, телефоном або відеозв’язком',
};

export const accompagnants: Terms<'accompagnants'> = {
  salarié: 'фахівець',
  bénévole: 'волонтер',
  'service civique': 'молода людина на громадській службі',
  'écrivain public': 'людина, яка допомагає писати листи й заяви',
};

export const diagnostics: Terms<'diagnostics'> = {
  PIX: 'Pix',
  CléA: 'CléA',
  autre: 'інший інструмент',
};

export const genresAccueil: Terms<'genres-accueil'> = {
  accueil: 'На рецепції',
  permanence: 'Прийом у визначені години',
  atelier: 'Майстерня',
  'arret-itinerant': 'Зупиняється поруч із вами',
  domicile: 'Може прийти до вас додому',
  'a-distance': 'Дистанційно',
};

export const itinerance: Terms<'itinerance'> = {
  Itinérant: 'Зупиняється поруч із вами',
  Fixe: 'Завжди в тому самому місці',
};
