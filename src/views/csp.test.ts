import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './csp.ts';

const policy = (fonds: object[]): string =>
  contentSecurityPolicy({ nom: 'Essai', carte: { fonds } } as unknown as Parameters<
    typeof contentSecurityPolicy
  >[0]);
const connect = (fonds: object[]): string | undefined => /connect-src ([^;]+)/.exec(policy(fonds))?.[1];

test('without detailed maps only the site itself is asked', () => {
  expect(/connect-src ([^;]+)/.exec(contentSecurityPolicy({ nom: 'Essai' } as never))?.[1]).toBe("'self'");
});

test('a detailed map adds the sites it takes from, each once', () => {
  const style = 'https://cartes.example.org/style.json';
  expect(
    connect([
      { nom: 'A', credit: 'A', style, autres_adresses: ['https://tuiles.example.org'] },
      { nom: 'B', credit: 'B', images: 'https://cartes.example.org/{z}/{x}/{y}.png' },
      { nom: 'C', credit: 'C', images: 'pmtiles://https://archives.example.org/c.pmtiles' },
    ]),
  ).toBe("'self' https://cartes.example.org https://tuiles.example.org https://archives.example.org");
});
