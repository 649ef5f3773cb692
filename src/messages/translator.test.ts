import { describe, expect, test } from 'vitest';
import { makeCatalogue } from './catalogue.ts';
import { type Language, languages } from './message.ts';
import { makeTranslator } from './translator.ts';

const catalogue = makeCatalogue();
const say = Object.fromEntries(
  languages.map((language) => [language, makeTranslator(catalogue, language)]),
) as Record<Language, (text: string) => string | undefined>;

test('a sentence is found whatever its spaces, and keeps those around it', () => {
  expect(say.en('De quoi avez-vous besoin\u00a0?')).toBe('What do you need?');
  expect(say.es('\n  Trouver un lieu ')).toBe('\n  Encontrar un lugar ');
});

test('what is not ours has no translation, and figures need none', () => {
  expect(say.en('Médiathèque du Goéland bleu')).toBeUndefined();
  expect(say.en('02 61 91 00 01')).toBeUndefined();
  expect(say.en('')).toBeUndefined();
});

describe('numbers take the plural of their language', () => {
  test.each([
    ['en', '1 résultat', '1 result'],
    ['en', '2 résultats', '2 results'],
    ['es', '12 345 résultats', '12.345 resultados'],
    ['uk', '1 résultat', '1 результат'],
    ['uk', '3 résultats', '3 результати'],
    ['uk', '5 résultats', '5 результатів'],
    ['uk', '21 résultats', '21 результат'],
    ['ar', '1 résultat', 'نتيجة واحدة'],
    ['ar', '2 résultats', 'نتيجتان'],
    ['ar', '3 résultats', '3 نتائج'],
    ['ar', '11 résultats', '11 نتيجة'],
    ['ar', '100 résultats', '100 نتيجة'],
  ] as const)('%s: %s', (language, text, translation) => {
    expect(say[language](text)).toBe(translation);
  });
});

describe('times, dates and distances are written as the language does', () => {
  test.each([
    ['en', 'de 9 h à 12 h 30', '9:00 to 12:30'],
    ['es', 'le 1er avril 2026', 'el 1 de abril de 2026'],
    ['uk', 'mardi 1er décembre 2026', 'вівторок, 1 грудня 2026 року'],
    ['ar', 'du 24 décembre au 2 janvier 2027', 'من 24 ديسمبر إلى 2 يناير 2027'],
    ['en', '0,4 km', '0.4 km'],
    ['uk', '12 km', '12 км'],
    ['en', 'jusqu’à minuit', 'until 0:00'],
  ] as const)('%s: %s', (language, text, translation) => {
    expect(say[language](text)).toBe(translation);
  });
});

test('parts of a text are translated one by one', () => {
  expect(say.en('Gratuit ou payant · Sans rendez-vous')).toBe(
    'Free of charge or you have to pay\u00a0· No appointment needed',
  );
  expect(say.es('Pour les jeunes, les étudiants et les femmes')).toBe(
    'Para los jóvenes, los estudiantes y las mujeres',
  );
  expect(say.es('En français et italien')).toBe('En francés e italiano');
  expect(
    say.en('Un autre lieu ne dit pas qui vous aide. 3 autres lieux ne disent pas si c’est gratuit.'),
  ).toBe('One more place does not say who helps you. 3 other places do not say if it is free.');
  expect(say.en('Gratuit et quelque chose d’autre')).toBeUndefined();
});

test('a part takes the capital of the text it stands for', () => {
  expect(say.en('Niveau\u00a0: je débute ou je me débrouille')).toBe('Level: I am a beginner or I manage');
  expect(say.es('Lieu fermé · ouvre demain à 9 h')).toBe('Lugar cerrado\u00a0· abre mañana a las 9:00');
});

test('what French shortens is written out first', () => {
  expect(say.en('Les deuxième et quatrième jeudis du mois, de 14 h à 17 h.')).toBe(
    'The second Thursday of the month and the fourth Thursday of the month, 14:00 to 17:00.',
  );
  expect(say.uk('Le premier samedi du mois')).toBe('Перша субота місяця');
  expect(say.uk('Le premier mardi du mois')).toBe('Перший вівторок місяця');
  expect(say.es('D’avril à octobre')).toBe('De abril a octubre');
  expect(say.en('du 24 au 31 décembre')).toBe('from 24 December to 31 December');
});

describe('what people wrote stays as it is', () => {
  test('in its own direction inside Arabic', () => {
    expect(say.ar('L’aide la plus proche de Brest')).toBe('أقرب مساعدة إلى \u2068Brest\u2069');
    expect(say.en('L’aide la plus proche de Brest')).toBe('The help nearest to Brest');
  });

  test('after a label, in brackets, between marks, beside words of ours', () => {
    expect(say.en('Le lundi, de 14 h à 16 h (au fond de la cour).')).toBe(
      'Monday, 14:00 to 16:00 (au fond de la cour).',
    );
    expect(say.en('Rien trouvé pour «\u00a0bus bleu\u00a0»')).toBe('Nothing found for “bus bleu”');
    expect(say.en('Permanence · L’heure du thé')).toBe('Drop-in session\u00a0· L’heure du thé');
    expect(say.en('En dehors de ces horaires\u00a0: sonner')).toBe('Outside these hours: sonner');
  });

  test('unless it is a word of ours', () => {
    expect(say.en('Le lundi, de 14 h à 16 h\u00a0: sur rendez-vous.')).toBe(
      'Monday, 14:00 to 16:00: by appointment.',
    );
    expect(say.uk('Sans «\u00a0Gratuit\u00a0», 3\u00a0résultats.')).toBe('Без «Безкоштовно»: 3 результати.');
  });
});

test('the title of a page keeps the name of the site', () => {
  expect(say.en('Trouver de l’aide | Médiations en commun')).toBe('Find help | Médiations en commun');
  expect(say.en('Bus de nuit, Brest | Médiations en commun')).toBeUndefined();
});
