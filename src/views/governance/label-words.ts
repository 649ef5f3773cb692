import { collectionNames, collections } from '../../data/collections.ts';

const WORDS: Readonly<Record<string, string>> = {
  'nouveau-lieu': 'Nouveau lieu',
  horaires: 'Horaires',
  code: 'Le programme',
  'fiches-et-code': 'Des fiches et le programme',
  'référent-requis': 'Un référent doit relire',
  'à-reprendre': 'À reprendre par qui propose',
  ...Object.fromEntries(collectionNames.map((name) => [name, capital(collections[name].many)])),
};

/** What a label of ours says on a page; undefined for any other. */
export function wordsOfLabel(label: string): string | undefined {
  return Object.hasOwn(WORDS, label) ? WORDS[label] : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
