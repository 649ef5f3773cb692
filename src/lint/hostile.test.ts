import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodLieu, hostileFiles } from '../../tests/hostile/generate.ts';
import type { Finding } from '../data/finding.ts';
import { type Commons, loadCommons } from '../data/load.ts';
import { checkCommons } from './check.ts';
import { fixCommons } from './fix.ts';
import { publishable } from './publishable.ts';

const today = '2026-06-01';
const files = hostileFiles();
let dir = '';
let commons: Commons;
let findings: Finding[];

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'commun-hostile-'));
  for (let number = 0; number < 1000; number++)
    write(
      `lieux/59/bon-${number}.yaml`,
      goodLieu(number).replaceAll('29019', '59350').replace('29200', '59000').replace('Brest', 'Lille'),
    );
  for (const { path, bytes } of files) write(path, bytes);
  const outside = mkdtempSync(join(tmpdir(), 'commun-outside-'));
  writeFileSync(join(outside, 'dehors.yaml'), goodLieu(1));
  symlinkSync(join(outside, 'dehors.yaml'), join(dir, 'lieux/29/lien-dehors.yaml'));
  symlinkSync(outside, join(dir, 'lieux/35'));
  symlinkSync('..', join(dir, 'lieux/29/boucle'));
  symlinkSync('hostile-nulle-part.yaml', join(dir, 'lieux/29/lien-casse.yaml'));
  mkdirSync(join(dir, 'lieux/29/dossier.yaml'));
  commons = loadCommons(dir);
  findings = checkCommons(commons, { today });
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  const place = join(dir, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

/** Does a finding name this file, or the folder that it is in and that is not read at all? */
function names(finding: Finding, path: string): boolean {
  return finding.file === path || (finding.file !== '' && path.startsWith(`${finding.file}/`));
}

describe('three hundred hostile files among a thousand good ones', () => {
  it('are at least three hundred, of many kinds', () => {
    expect(files.length).toBeGreaterThanOrEqual(300);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it('are each named in a finding', () => {
    const unnamed = files.filter(({ path }) => !findings.some((finding) => names(finding, path)));
    expect(
      unnamed.map(({ path, bytes }) => `${path} ${new TextDecoder().decode(bytes.slice(0, 200))}`),
    ).toEqual([]);
  });

  it('are told in French sentences, with a place', () => {
    for (const { message, line, column } of findings) {
      expect(message).toMatch(/^[\p{Lu}«].*[.?»]$/su);
      expect(message).not.toMatch(/undefined|\[object|must |should /);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  });

  it('do not disturb the others', () => {
    expect(findings.filter(({ file }) => file.startsWith('lieux/59/'))).toEqual([]);
    expect(commons.lieux.filter(({ id }) => id.startsWith('59/'))).toHaveLength(1000);
  });

  it('get one finding when the file cannot be read at all', () => {
    const unread = files.filter(({ path }) => commons.unreadable.some(({ file }) => file === path));
    expect(unread.length).toBeGreaterThan(100);
    for (const { path } of unread) expect(findings.filter(({ file }) => file === path)).toHaveLength(1);
  });

  it('leave nothing of an error to publish', () => {
    const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    const kept = publishable(commons, findings);
    expect(kept.lieux.filter(({ path }) => refused.has(path))).toEqual([]);
    expect(kept.lieux.length).toBeGreaterThanOrEqual(1000);
  });

  it('never follows a link, nor enters a folder that bears the name of a file', () => {
    for (const path of [
      'lieux/29/lien-dehors.yaml',
      'lieux/35',
      'lieux/29/boucle',
      'lieux/29/lien-casse.yaml',
      'lieux/29/dossier.yaml',
    ])
      expect(
        findings.filter(({ file }) => file === path).map(({ rule, severity }) => `${severity} ${rule}`),
      ).toEqual(['error emplacement']);
  });

  it('are repaired once and for all', () => {
    let repaired = 0;
    for (const { path, text } of fixCommons(commons, today)) {
      writeFileSync(join(dir, path), text);
      repaired++;
    }
    expect(repaired).toBeGreaterThan(20);
    expect([...fixCommons(loadCommons(dir), today)].map(({ path, done }) => [path, done])).toEqual([]);
  });
});
