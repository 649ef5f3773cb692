import { describe, expect, it } from 'vitest';
import { themesOf } from './themes.ts';
import type { Wish } from './wish.ts';

const wish = (text: string, name = 'Quelqu’un'): Wish => ({
  text,
  who: { text: name, path: '/lieux/29/x/' },
  where: 'Brest',
});
const told = (seek: string[], offer: string[]) =>
  themesOf(
    seek.map((text) => wish(text)),
    offer.map((text) => wish(text)),
  ).map((theme) => [theme.title, theme.seek.map(({ text }) => text), theme.offer.map(({ text }) => text)]);

const LIBRARY = 'Savoir quoi répondre quand une personne nous confie son mot de passe';
const WRITERS = 'Utiliser un espace personnel en ligne sans garder de mot de passe';
const GUARD = 'Aider sans jamais noter un mot de passe';

describe('themes of training', () => {
  it('put side by side those who seek and those who offer the same thing, under the words they share', () => {
    expect(told([LIBRARY, WRITERS], [GUARD])).toEqual([['Mot de passe', [LIBRARY, WRITERS], [GUARD]]]);
  });

  it('keep apart what shares only words of any training', () => {
    const retirement = 'Aider une personne à faire sa demande de retraite en ligne';
    const themes = told([retirement], ['Accueillir une personne qui a peur de « casser » l’ordinateur']);
    expect(themes).toHaveLength(2);
  });

  it('come with those that meet first, then the most wished for', () => {
    const themes = told(
      ['Parler des écrans avec les parents', 'Écrans et parents : quoi dire', 'Scanner des papiers', LIBRARY],
      [GUARD],
    );
    expect(themes.map(([title]) => title)).toEqual([
      'Mot de passe',
      'Écrans, parents',
      'Scanner des papiers',
    ]);
  });

  it('join a text of one telling word to those that have it', () => {
    expect(told(['La retraite'], ['Faire une demande de retraite'])).toEqual([
      ['Retraite', ['La retraite'], ['Faire une demande de retraite']],
    ]);
  });
});
