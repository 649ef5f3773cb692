import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../data/env.ts';
import { loadCommons } from '../data/load.ts';
import type { Lieu } from '../data/types.generated.ts';
import { importInto } from './import-into.testing.ts';
import { lieuxCsv } from './lieux-csv.ts';
import { fullLieu, lieuEntry } from './sample.testing.ts';

/** The rows of a CSV, before and after an import into an empty folder. */
function thereAndBack(csv: string) {
  const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });
  const again = lieuxCsv(importInto(Buffer.from(csv), 'Notre propre export').lieux);
  return { before: rows(csv), after: rows(again) };
}

describe('our CSV, imported into an empty folder and published again', () => {
  it('is identical for the demonstration, written by hand', () => {
    const { before, after } = thereAndBack(lieuxCsv(loadCommons(join(projectRoot, 'data')).lieux));
    expect(before.length).toBeGreaterThan(20);
    expect(after).toEqual(before);
  });

  it('is identical for names, texts and addresses that look unusual', () => {
    const odd: Lieu[] = [
      fullLieu,
      { ...fullLieu, nom: 'CCAS' },
      { ...fullLieu, nom: '  =SOMME(1;2) "deux"\r\n' },
      { ...fullLieu, presentation: { detail: 'Un | deux ; trois\n\n- quatre, cinq\n' } },
      {
        ...fullLieu,
        contact: { site_web: ['https://example.org/a;b', 'https://example.org/?q=a|b&c=%20d'] },
      },
      { ...fullLieu, autres_formations_labels: ['A | B', 'C; D', 'E, F'] },
      { ...fullLieu, pivot: 'W123456789', position: { latitude: -22.2758, longitude: 1e-7 } },
      {
        nom: 'Bus',
        adresse: { commune: 'Brest', code_insee: '29019' },
        contact: { telephone: '+33261910002' },
      },
      { ...fullLieu, adresse_confidentielle: true },
    ];
    const entries = odd.map((lieu, index) => lieuEntry(`29/brest-lieu-${index}`, lieu));
    const { before, after } = thereAndBack(lieuxCsv(entries));
    expect(after).toEqual(before);
  });
});
