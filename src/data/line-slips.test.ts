import { describe, expect, it } from 'vitest';
import { slipAfterName, slipInValue } from './line-slips.ts';

const named = (line: string): string | undefined => slipAfterName(line)?.line;
const valued = (line: string): string | undefined => slipInValue(line)?.line;

describe('a line that YAML cannot read', () => {
  it('gets the space or the colon that its name lacks', () => {
    expect(named('nom:Maison')).toBe('nom: Maison');
    expect(named('nom:\u00a0Maison')).toBe('nom: Maison');
    expect(named('  commune Brest')).toBe('  commune: Brest');
    expect(named('  - genre:accueil')).toBe('  - genre: accueil');
  });

  it('gets the quotes that its value needs', () => {
    expect(valued('resume: Ateliers : le mardi')).toBe('resume: "Ateliers : le mardi"');
    expect(valued("  resume: 'L'atelier'")).toBe(`  resume: "L'atelier"`);
    expect(valued('nom: Le "bon" lieu : ici')).toBe('nom: "Le \\"bon\\" lieu : ici"');
    expect(valued('nom: "Le "bon" lieu"')).toBe('nom: "Le \\"bon\\" lieu"');
    expect(valued('nom: [Neuf] La Maison')).toBe('nom: "[Neuf] La Maison"');
  });

  it('is left alone where its name is none of ours, or its value may be meant', () => {
    for (const line of [
      'Horaires:Mo',
      'bonjour à tous',
      'nom: Maison',
      '# nom:Maison',
      'https://example.org',
    ])
      expect(named(line), line).toBeUndefined();
    for (const line of [
      'nom: Maison',
      "nom: 'L''atelier'",
      'nom: "a: b"',
      'services: [Aide, Autre]',
      'nom: *def',
    ])
      expect(valued(line), line).toBeUndefined();
  });

  it('keeps a remark by not touching its line', () => {
    expect(valued('nom: a: b # remarque')).toBeUndefined();
  });
});
