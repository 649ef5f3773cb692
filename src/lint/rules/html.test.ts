import { expect, it } from 'vitest';
import { check, pratique, tell } from '../testing.ts';

it('warns that markup will be shown as it stands', () => {
  expect(tell('html', { presentation: { resume: 'Un lieu <b>ouvert</b>.' } })).toEqual([
    'warning Ce texte contient du HTML (« <b> »), qui s’affichera tel quel : retirez les balises.',
  ]);
  expect(tell('html', { nom: '<svg/onload=alert(1)>' })).toHaveLength(1);
});

it('lets signs be signs', () => {
  expect(tell('html', { presentation: { resume: 'Moins de 10 personnes (< 10), 3 > 2, <3.' } })).toEqual([]);
});

it('points at the line of a pratique’s text', () => {
  const [finding] = check({ 'pratiques/a.md': pratique('Un\n\n<div>deux</div>') });
  expect(finding).toMatchObject({ rule: 'html', severity: 'warning', line: 11 });
});
