import type { OrientId } from '../fr/orient.ts';
import type { Messages } from '../message.ts';

export const orient: Messages<OrientId> = {
  'Trouvez un lieu avec la personne, puis donnez-lui une fiche imprimée. Rien de ce que vous dites d’elle n’est enregistré ni envoyé.':
    'Знайдіть місце разом із людиною, а потім віддайте їй надрукований аркуш. Нічого з того, що ви про неї кажете, не зберігається й не надсилається.',
  'Les fiches': 'Аркуші',
  'On écrit dessus à la main. Rien ne s’y tape.': 'Їх заповнюють від руки. Нічого не друкується.',
  'Trouver un lieu en quelques questions': 'Знайти місце за кілька запитань',
  'Question {n} sur {n2}': 'Запитання {n} з {n2}',
  'Question suivante': 'Наступне запитання',
  'Passer cette question': 'Пропустити це запитання',
  'Question précédente': 'Попереднє запитання',
  'Voir les lieux maintenant': 'Переглянути місця зараз',
  'De quoi la personne a-t-elle besoin ?': 'Що потрібно людині?',
  'Que souhaite-t-elle ?': 'Чого вона бажає?',
  'Faire avec quelqu’un': 'Зробити разом із кимось',
  'Apprendre à faire': 'Навчитися робити самостійно',
  'En tête-à-tête ou en petit groupe': 'Віч-на-віч або в невеликій групі',
  'Que quelqu’un fasse pour elle': 'Щоб хтось зробив це замість неї',
  'Avec son accord écrit (Aidants Connect)': 'З її письмової згоди (Aidants Connect)',
  'Utiliser un ordinateur librement': 'Вільно користуватися комп’ютером',
  'Où en est-elle avec internet, un téléphone ou un ordinateur ?':
    'Наскільки людина володіє інтернетом, телефоном чи комп’ютером?',
  'Peut-elle se déplacer ?': 'Чи може вона приїхати?',
  'À pied, à moins de {km}': 'Пішки, ближче ніж {km}',
  'Seulement si l’aide passe près de chez elle': 'Лише якщо допомога приїжджає поруч із домом',
  'Il faut venir chez elle': 'Треба прийти до неї додому',
  'Il lui faut une entrée sans marche': 'Потрібен вхід без сходинок',
  'Quand est-elle disponible ?': 'Коли вона вільна?',
  'Quelle langue parle-t-elle, en plus du français ?': 'Якою мовою вона говорить, окрім французької?',
  'Où chercher ?': 'Де шукати?',
  'Quand une fiche de prescription est demandée': 'Коли потрібен бланк скерування',
  'Quelques structures ne reçoivent que les personnes qu’un professionnel leur adresse. Leur page le dit : « {texte} » ou « {texte2} ».':
    'Деякі заклади приймають лише тих, кого скеровує фахівець. Їхня сторінка про це повідомляє: «{texte}» або «{texte2}».',
  'Téléphonez d’abord à la structure, avec la personne si elle le veut.':
    'Спершу зателефонуйте до закладу, разом із людиною, якщо вона хоче.',
  'Servez-vous du formulaire ou de l’adresse que la structure donne : dans votre liste, un lien y mène.':
    'Скористайтеся бланком або адресою, яку вказує заклад: посилання є у вашому списку.',
  'Ce site n’envoie rien et ne remplit rien à votre place. Ce que vous écrivez sur la personne reste entre vous, elle et la structure, avec son accord.':
    'Цей сайт нічого не надсилає й не заповнює замість вас. Те, що ви пишете про людину, залишається між вами, нею та закладом, за її згодою.',
};
