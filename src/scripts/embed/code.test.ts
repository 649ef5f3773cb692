import { expect, test } from 'vitest';
import { elementCode, iframeCode } from './code.ts';

const addresses = {
  frame: 'https://commun.example.org/integrer/cadre/',
  script: 'https://commun.example.org/integrer/element.js',
};

test('the iframe holds its settings in the fragment, and the script only where the height is to follow', () => {
  const settings = { departement: '29', criteria: { besoin: ['demarche'] } };
  expect(iframeCode(addresses, settings, false)).toMatchInlineSnapshot(`
    "<iframe src="https://commun.example.org/integrer/cadre/#departement=29&amp;besoin=demarche"
      title="Lieux d’aide au numérique"
      width="100%" height="640" loading="lazy" referrerpolicy="no-referrer"
      style="border:0"></iframe>"
  `);
  expect(iframeCode(addresses, settings, true)).toContain('<script async src="https://commun.example.org');
});

test('only a list with a place field may be given the position', () => {
  expect(iframeCode(addresses, { criteria: {}, champ: true }, false)).toContain('allow="geolocation"');
});

test('the element holds its settings as attributes', () => {
  expect(
    elementCode(addresses, { communes: ['29019', '29232'], criteria: {}, theme: 'sombre' }),
  ).toMatchInlineSnapshot(`
    "<mediations-en-commun
      communes="29019,29232"
      theme="sombre"></mediations-en-commun>
    <script async src="https://commun.example.org/integrer/element.js"></script>"
  `);
});
