import { expect, it } from 'vitest';
import { phonesIn } from './several-phones.ts';
import { tidyEmail, tidyUrl } from './tidy-contact.ts';

it('gives an e-mail address its usual spelling', () => {
  for (const text of [
    'mailto:accueil@example.org',
    'accueil (at) example.org',
    'accueil @example.org',
    '<accueil@example.org>',
  ])
    expect(tidyEmail(text), text).toBe('accueil@example.org');
  for (const text of ['accueil@example.org', 'accueil', 'a@b@c'])
    expect(tidyEmail(text), text).toBeUndefined();
});

it('gives a site its scheme', () => {
  for (const text of [
    'example.org/a',
    '//example.org/a',
    'https//example.org/a',
    'https:/example.org/a',
    'htps://example.org/a',
    'HTTPS://example.org/a',
  ])
    expect(tidyUrl(text), text).toBe('https://example.org/a');
  expect(tidyUrl('htp://example.org')).toBe('http://example.org');
  for (const text of ['https://example.org/', 'un site', 'ftp://example.org', 'javascript:alert(1)'])
    expect(tidyUrl(text), text).toBeUndefined();
});

it('finds the numbers of a line', () => {
  expect(phonesIn('04 65 71 00 00 / 04 65 71 00 01')).toEqual(['+33465710000', '+33465710001']);
  expect(phonesIn('04 65 71 00 00 poste 12')).toEqual(['+33465710000']);
  expect(phonesIn('sur demande')).toEqual([]);
});
