import type { HomeId } from '../fr/home.ts';
import type { Messages } from '../message.ts';

export const home: Messages<HomeId> = {
  'Besoin d’aide avec internet, un téléphone ou un ordinateur ?':
    'Потрібна допомога з інтернетом, телефоном чи комп’ютером?',
  'Près de chez vous, des personnes sont là pour vous aider. Dites-nous où vous êtes.':
    'Поруч із вами є люди, які готові допомогти. Скажіть, де ви.',
  'De quoi avez-vous besoin ?': 'Що вам потрібно?',
  'Comment ça se passe ?': 'Як це відбувається?',
  'Choisissez un lieu.': 'Виберіть місце.',
  'Une mairie, une bibliothèque, une association, un bus qui passe près de chez vous.':
    'Мерія, бібліотека, асоціація, автобус, що зупиняється поруч із вами.',
  'Appelez ou venez.': 'Зателефонуйте або приходьте.',
  'Chaque fiche dit les horaires, le prix et s’il faut un rendez-vous.':
    'На кожній сторінці вказано години роботи, ціну та чи потрібен запис.',
  'On avance ensemble.': 'Рухаємося разом.',
  'En tête-à-tête ou en petit groupe, à votre rythme.': 'Віч-на-віч або в невеликій групі, у вашому темпі.',
  'Ce qui est mis en commun': 'Чим ми ділимося',
  'lieu d’aide, dont {n} vérifié depuis 6 mois|lieux d’aide, dont {n} vérifiés depuis 6 mois':
    'місця допомоги, з них {n} перевірено за останні 6 місяців',
  'lieux d’aide, dont {n} vérifié depuis 6 mois': 'місця допомоги, з них {n} перевірено за останні 6 місяців',
  'commune où l’on est aidé|communes où l’on est aidé': 'населені пункти, де вам допоможуть',
  'lieu dit gratuit|lieux disent être gratuits': 'місця повідомляють, що вони безкоштовні',
  'pratique partagée|pratiques partagées': 'практики, якими поділилися',
  'Par département': 'За департаментом',
  'Des idées à reprendre': 'Ідеї, які варто перейняти',
  'Voir {n} pratique|Voir {n} pratiques': {
    one: 'Переглянути {n} практику',
    few: 'Переглянути {n} практики',
    many: 'Переглянути {n} практик',
    other: 'Переглянути {n} практики',
  },
  'Votre commune ou code postal': 'Ваш населений пункт або поштовий індекс',
  'Trouver un lieu': 'Знайти місце',
  Communes: 'Населені пункти',
  'Près de moi': 'Поруч зі мною',
  'Recherche de votre position…': 'Визначаємо ваше місцезнаходження…',
  'Votre téléphone ou votre navigateur n’a pas donné votre position. Écrivez plutôt le nom de votre commune.':
    'Ваш телефон або браузер не передав місцезнаходження. Краще напишіть назву вашого населеного пункту.',
  'Écrivez le nom de votre commune, ou son code postal.':
    'Напишіть назву вашого населеного пункту або його поштовий індекс.',
  'La liste des communes ne se charge pas. Vérifiez votre connexion, ou':
    'Список населених пунктів не завантажується. Перевірте з’єднання або',
  'Aucune commune trouvée pour « {nom} ». Vérifiez l’orthographe, essayez le code postal, ou':
    'Не знайдено населеного пункту «{nom}». Перевірте написання, спробуйте поштовий індекс або',
  'choisissez votre département': 'виберіть свій департамент',
  '{n} communes correspondent : choisissez la vôtre dans la liste.': {
    few: 'Знайдено {n} населені пункти: виберіть свій зі списку.',
    other: 'Знайдено {n} населених пунктів: виберіть свій зі списку.',
  },
  'Une commune commence ainsi : est-ce la vôtre ?': 'Один населений пункт починається так: це ваш?',
  '{n} communes commencent ainsi : choisissez la vôtre dans la liste.': {
    few: '{n} населені пункти починаються так: виберіть свій зі списку.',
    other: '{n} населених пунктів починаються так: виберіть свій зі списку.',
  },
  'Beaucoup de communes commencent ainsi : choisissez dans la liste, ou écrivez la suite du nom.':
    'Багато населених пунктів починаються так: виберіть зі списку або допишіть назву.',
  'Chercher « {nom} » parmi les lieux': 'Шукати «{nom}» серед місць',
  '{nom}, aujourd’hui {nom2}': '{nom}, тепер {nom2}',
};
