import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../data/finding.ts';
import { loadCommons } from '../data/load.ts';
import { formatEntry } from '../data/write.ts';
import { checkCommons } from './check.ts';

/** The day of every test. */
export const TODAY = '2026-06-01';

/** A lieu that nothing is wrong with; `changes` replaces properties, `undefined` removes them. */
export function lieu(changes: Record<string, unknown> = {}): string {
  const value = {
    nom: 'Médiathèque de la Rade',
    adresse: { voie: '12 rue des Exemples', code_postal: '29200', commune: 'Brest', code_insee: '29019' },
    contact: { telephone: '+33261910000' },
    ...changes,
  };
  return formatEntry('lieux', value);
}

/** A pratique that nothing is wrong with. */
export function pratique(texte = '', changes: Record<string, unknown> = {}): string {
  const value = {
    titre: 'Un atelier',
    resume: 'Une phrase.',
    etat: 'en-cours',
    sources: [{ titre: 'Un bilan' }],
    ...changes,
  };
  return formatEntry('pratiques', value, texte);
}

/** A territory that nothing is wrong with. */
export function territoire(changes: Record<string, unknown> = {}): string {
  const value = { nom: 'Brest', genre: 'commune', perimetre: { communes: ['29019'] }, ...changes };
  return formatEntry('territoires', value);
}

/** A public service that nothing is wrong with. */
export function service(changes: Record<string, unknown> = {}): string {
  const value = {
    nom: 'CAF de la Rade',
    genre: 'caf',
    perimetre: { communes: ['29019'] },
    part: 'en-place',
    ...changes,
  };
  return formatEntry('services-publics', value);
}

/** A gap that nothing is wrong with. */
export function manque(changes: Record<string, unknown> = {}): string {
  const value = {
    titre: 'Pas d’aide le samedi',
    objet: 'moment',
    constat: 'Aucun lieu n’aide le samedi.',
    auteur: 'Réseau de la Rade',
    signale_le: '2026-01-10',
    statut: 'signale',
    ...changes,
  };
  return formatEntry('manques', value);
}

/** An action that nothing is wrong with, which answers the gap `29/samedi`. */
export function action(changes: Record<string, unknown> = {}, texte = ''): string {
  const value = {
    titre: 'Ouvrir le samedi',
    resume: 'Un essai de six mois.',
    repond_a: ['29/samedi'],
    porteurs: ['Réseau de la Rade'],
    etat: 'en-cours',
    ...changes,
  };
  return formatEntry('actions', value, texte);
}

/** A guide that nothing is wrong with. */
export function guide(changes: Record<string, unknown> = {}, texte = ''): string {
  const value = {
    titre: 'Orienter',
    resume: 'Une phrase.',
    question: 'Comment orienter sans perdre personne ?',
    etape: 'question',
    etapes: [{ etape: 'question', attendu: 'Dites-la autrement.' }],
    ...changes,
  };
  return formatEntry('guides', value, texte);
}

/** A resource that nothing is wrong with, once it says where it is. */
export function ressource(changes: Record<string, unknown> = {}, texte = ''): string {
  const value = {
    titre: 'Un module',
    resume: 'Une phrase.',
    genre: 'module',
    licence: 'cc-by-sa-4.0',
    ...changes,
  };
  return formatEntry('ressources', value, texte);
}

/** What one rule says of these files: `severity message`, with ordinary spaces. */
export function tellOf(rule: string, files: Record<string, string>, only?: string[]): string[] {
  return check(files, only)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity} ${message.replaceAll('\u00a0', ' ')}`);
}

/** Where `lieu()` usually stands. */
export const PLACE = 'lieux/29/brest-mediatheque-de-la-rade.yaml';

/** Runs `use` in a data folder that has these files, then removes it. */
export function inFolder<T>(files: Record<string, string | Uint8Array>, use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'commun-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    }
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** What a check says of a data folder made of these files, or of some of them. */
export function check(files: Record<string, string | Uint8Array>, only?: string[]): Finding[] {
  return inFolder(files, (dir) =>
    checkCommons(
      loadCommons(
        dir,
        only?.map((path) => join(dir, path)),
      ),
      { today: TODAY },
    ),
  );
}

/** What one rule says of one lieu: `severity message`. */
export function tell(rule: string, changes: Record<string, unknown>, path = PLACE): string[] {
  return check({ [path]: lieu(changes) })
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity} ${message.replaceAll('\u00a0', ' ')}`);
}
