import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { offsetOf } from './locate.ts';
import { locatePlain } from './plain-locate.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { positionAt } from './position.ts';
import { formatValue } from './write.ts';

const lines = [
  'nom: Médiathèque',
  'nom: 12',
  'nom: "12"',
  "nom: '12'",
  'nom: 012',
  'nom: 0x1f',
  'nom: 1e3',
  'nom: -4.5',
  'nom: -',
  'nom: - a',
  'nom: true',
  'nom: yes',
  'nom: ~',
  'nom:',
  'nom: null',
  'nom: a: b',
  'nom: a #b',
  'nom: a#b',
  'nom: "a" b',
  "nom: 'a''b'",
  'nom: "a\\nb"',
  'nom: [a, b]',
  'nom: {a: b}',
  'nom: *a',
  'nom: &a b',
  'nom: !t a',
  'nom: |-',
  'nom: >-',
  'nom: |',
  'nom: >',
  'nom: 2024-01-02',
  'nom: 24/7',
  'nom: Mo-Fr 09:00-12:00; PH off',
  'nom: @a',
  'nom: `a',
  'nom: %a',
  'nom: a:',
  'nom:  a',
  'nom: a ',
  'autre: b',
  'structureId: a1',
  'NOM_2: b',
  'null: a',
  'True: a',
  'prototype: a',
  'autre:',
  '  suite: c',
  '  suite',
  '    plus: d',
  '- a',
  '- b: c',
  '  - d',
  '  - e: f',
  '    g: h',
  '-',
  '- - a',
  '# remarque',
  '  # remarque',
  '',
  '  ',
  '---',
  '...',
  '  texte de bloc',
  '    texte décalé',
  'Nom: a',
  'é: a',
  '? a',
  ': b',
  'constructor: a',
  'nom: é',
  'nom: 😀',
  'nom: 1_000',
  'nom: .5',
  'nom: 5.',
  'nom: +5',
  'nom: 0',
  'nom: -0',
  'nom: 0.10',
];

describe('readPlainYaml', () => {
  it('gives what js-yaml gives, or nothing, for any mixture of lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 7 }), fc.boolean(), (chosen, newline) => {
        const text = chosen.join('\n') + (newline ? '\n' : '');
        const value = readPlainYaml(text);
        if (value === undefined) return;
        expect(value).toEqual(load(text, { schema: CORE_SCHEMA, maxAliases: 0 }));
        expect(value).toEqual(parse(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('reads what the writer writes, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ maxCount: 40 }),
      fc.constantFrom('01000', 'true', '- a', 'a: b', '#'),
    );
    const values = fc.record(
      {
        nom: text,
        presentation: fc.record({ detail: text }),
        services: fc.array(text),
        identifiants: fc.array(fc.record({ source: text, id: text })),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(values, (value) => {
        const written = formatValue('lieux', value);
        expect(load(written, { schema: CORE_SCHEMA })).toEqual(value);
        expect(parse(written)).toEqual(value);
        const read = readPlainYaml(written);
        if (read) expect(read).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('needs no help for an ordinary entry', () => {
    const entry = {
      nom: 'Médiathèque de la Rade',
      presentation: { resume: 'Un lieu. '.repeat(20).trim(), detail: 'Un\n\ndeux' },
      services: ['Aide aux démarches administratives'],
      adresse: { voie: '12 rue des Exemples', code_postal: '01000', commune: 'Brest' },
      position: { latitude: 48.39, longitude: -4.486 },
      accueils: [
        {
          id: 'a',
          genre: 'accueil',
          services: ['Loisirs et créations numériques'],
          horaires: 'Tu 09:00-12:00',
        },
      ],
      verifie: { le: '2026-01-01', par: 'l’équipe du lieu' },
    };
    expect(readPlainYaml(formatValue('lieux', entry))).toEqual(entry);
  });
});

describe('locatePlain', () => {
  it('leads where the full reader leads', () => {
    const text = fc.constantFrom(
      'un',
      'deux mots',
      '01000',
      'a: b',
      `${'long '.repeat(40)}fin`,
      'un\n\ndeux',
      '#',
    );
    const value = fc.record(
      {
        nom: text,
        presentation: fc.record({ resume: text, detail: text }),
        services: fc.array(text, { minLength: 1, maxLength: 3 }),
        identifiants: fc.array(fc.record({ source: text, id: text }), { minLength: 1, maxLength: 2 }),
      },
      { noNullPrototype: true },
    );
    const step = fc.constantFrom<string | number>(
      'nom',
      'presentation',
      'resume',
      'detail',
      'services',
      'identifiants',
      'id',
      'source',
      0,
      1,
      'absent',
    );
    fc.assert(
      fc.property(
        value,
        fc.array(step, { maxLength: 3 }),
        fc.constantFrom('key' as const, 'value' as const),
        (entry, pointer, target) => {
          const written = `# Une remarque\n\n${formatValue('lieux', entry)}`;
          if (readPlainYaml(written) === undefined) return;
          const full = positionAt(written, offsetOf(written, pointer, target));
          expect(locatePlain(written, pointer, target)).toEqual(full);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
