import { describe, expect, it } from 'vitest';
import { readPoint } from './coordinates.ts';
import { readDate } from './dates.ts';
import { newDraft } from './draft.ts';
import { takeHours } from './hours-cell.ts';
import { readPivot } from './pivot.ts';
import { takePresentation } from './texts.ts';
import { unescapeText } from './unescape-text.ts';

describe('dates', () => {
  it('reads ISO and French days, and the epoch as unknown', () => {
    expect(
      ['2024-04-02', '2024-04-02T10:00:00Z', '2/4/2024', '1970-01-01', '1969-12-31'].map(readDate),
    ).toEqual(['2024-04-02', '2024-04-02', '2024-04-02', 'unknown', 'unknown']);
  });
  it('refuses days that do not exist', () => {
    expect(['2023-02-29', 'hier', '31/02/2024'].map(readDate)).toEqual([undefined, undefined, undefined]);
  });
});

describe('pivots', () => {
  it('accepts SIRET, La Poste’s own, RNA and RIDET, and restores a leading zero', () => {
    expect(readPivot('732 829 320 00074', '29')).toBe('73282932000074');
    expect(readPivot('35600000000015', '29')).toBe('35600000000015');
    expect(readPivot('W123456789', '29')).toBe('W123456789');
    expect(readPivot('0123456001', '988')).toBe('0123456001');
    expect(readPivot('5880123400013', '29')).toBe(readPivot('05880123400013', '29'));
  });
  it('reads zeros as unknown and refuses a wrong key', () => {
    expect(readPivot('00000000000000', '29')).toBe('unknown');
    expect(readPivot('73282932000075', '29')).toBeUndefined();
    expect(readPivot('0123456001', '29')).toBeUndefined();
  });
});

describe('coordinates', () => {
  it('reads points and decimal commas', () => {
    expect(readPoint('48,39', '-4.486')).toEqual({ latitude: 48.39, longitude: -4.486 });
  });
  it('refuses half a point, an empty form and what lies off the globe', () => {
    const points = [
      ['48.39', undefined],
      ['0', '0.0'],
      ['91', '2'],
      ['48.3°', '2'],
      ['654321,5', '6867890,1'],
    ] as const;
    expect(points.map(([lat, lon]) => readPoint(lat, lon))).toEqual(points.map(() => undefined));
  });
});

describe('hours', () => {
  const hours = (raw: string) => {
    const draft = newDraft({ number: 1, cells: {} });
    takeHours(draft, { column: 'horaires', raw });
    return draft.lieu;
  };
  it('takes hours that parse', () => {
    expect(hours('Mo-Fr 09:00-12:00,14:00-17:00')).toEqual({ horaires: 'Mo-Fr 09:00-12:00,14:00-17:00' });
  });
  it('keeps the raw words of hours that do not, beside the mended ones where they are certain', () => {
    expect(hours('sur demande')).toEqual({ horaires_bruts: 'sur demande' });
    expect(hours('Lu-Ve 9h-12h')).toEqual({ horaires: 'Mo-Fr 09:00-12:00', horaires_bruts: 'Lu-Ve 9h-12h' });
  });
  it('writes no mobile number', () => {
    expect(hours('appeler le 06 39 98 12 34').horaires_bruts).toBe(
      'appeler le [retiré : donnée personnelle]',
    );
  });
});

describe('presentation', () => {
  const taken = (resume?: string, detail?: string) => {
    const draft = newDraft({ number: 1, cells: {} });
    const cell = (column: string, raw?: string) => (raw ? { column, raw } : undefined);
    takePresentation(draft, cell('presentation_resume', resume), cell('presentation_detail', detail));
    return draft.lieu;
  };
  it('moves a long résumé whole to the detail, before the detail', () => {
    const long = 'Un lieu ouvert. '.repeat(20).trim();
    expect(taken(long, 'Au fond de la cour.').presentation).toEqual({
      detail: `${long}\n\nAu fond de la cour.`,
    });
    expect(taken('Court.', 'Long.').presentation).toEqual({ resume: 'Court.', detail: 'Long.' });
  });
  it('cuts out what tells of persons, and says so', () => {
    expect(taken('Contact : Jeanne Dupond, 06 39 98 12 34, accueil@example.org')).toEqual({
      presentation: { resume: 'Contact : [retiré], [retiré], accueil@example.org' },
      non_repris: { presentation_resume: 'retiré : donnée personnelle' },
    });
  });
  it('keeps a text that says nothing in words, and one that is too long', () => {
    expect(taken(undefined, '…')).toEqual({ non_repris: { presentation_detail: '…' } });
    const endless = 'mot '.repeat(3000).trim();
    expect(taken(undefined, endless)).toEqual({ non_repris: { presentation_detail: endless } });
  });
});

it('reads a text whose characters were escaped', () => {
  expect(unescapeText('L\\u2019accueil\\x20\\xE0\\x20midi')).toBe('L’accueil à midi');
});
