import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { checkCommons } from '../lint/check.ts';
import { importSource } from './import-source.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const phare = {
  id: 'a1',
  nom: 'LE PHARE',
  adresse: '1 RUE DES EXEMPLES',
  code_postal: 1200,
  commune: 'VALSERHONE',
  telephone: '01 99 00 12 34',
  services: 'Créer avec le numérique',
  pivot: '00000000000000',
  date_maj: '2024-01-01',
  structureId: 'x9',
};

const run = (rows: object[], options: { dryRun?: boolean } = {}) =>
  importSource(new TextEncoder().encode(JSON.stringify(rows)), dir, {
    source: 'essai',
    format: 'auto',
    ...options,
  });
const counts = (report: ReturnType<typeof run>) => {
  const { read, created, updated, unchanged, merged, rejected } = report;
  expect(read).toBe(created + updated + unchanged + merged + rejected);
  return { created, updated, unchanged, merged, rejected };
};
const none = { created: 0, updated: 0, unchanged: 0, merged: 0, rejected: 0 };
const file = '01/valserhone-le-phare';
const path = () => join(dir, 'lieux', `${file}.yaml`);
const lieuOf = (id: string) => loadCommons(dir).lieux.find((entry) => entry.id === id)?.value;
const edit = (from: string, to: string) => {
  const text = readFileSync(path(), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path(), text.replace(from, to));
};

describe('an import into an empty folder', () => {
  it('writes entries without an error, and an identity', () => {
    expect(counts(run([phare]))).toEqual({ ...none, created: 1 });
    expect(lieuOf(file)).toEqual({
      nom: 'Le Phare',
      identifiants: [{ source: 'essai', id: 'a1' }],
      services: ['Loisirs et créations numériques'],
      adresse: {
        voie: '1 RUE DES EXEMPLES',
        code_postal: '01200',
        commune: 'Valserhône',
        code_insee: '01033',
      },
      contact: { telephone: '+33199001234' },
      source: 'essai',
      date_maj: '2024-01-01',
      non_repris: { structureId: 'x9' },
    });
    expect(readFileSync(join(dir, 'commun.yaml'), 'utf8')).toBe('nom: Médiations en commun\n');
    const errors = checkCommons(loadCommons(dir), { today: '2024-06-01' }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  it('writes nothing on a dry run', () => {
    expect(counts(run([phare], { dryRun: true }))).toEqual({ ...none, created: 1 });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('merges rows equal but for their id, and keeps namesakes apart with a warning', () => {
    const report = run([phare, { ...phare, id: 'a2' }, { ...phare, id: 'a3', telephone: '01 99 00 12 35' }]);
    expect(counts(report)).toEqual({ ...none, created: 2, merged: 1 });
    expect(lieuOf(file)?.identifiants?.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(lieuOf(`${file}-2`)?.contact?.telephone).toBe('+33199001235');
    expect(report.findings.filter(({ rule }) => rule === 'doublon').map(({ row }) => row)).toEqual([3]);
  });

  it('rejects a row that is nowhere, with all it says but persons', () => {
    const report = run([
      phare,
      { id: 'b', nom: 'Ailleurs', commune: 'Atlantis', courriel: 'jeanne.dupond@example.org' },
    ]);
    expect(counts(report)).toEqual({ ...none, created: 1, rejected: 1 });
    expect(report.findings.find(({ rule }) => rule === 'rejet')?.message).toMatchInlineSnapshot(
      `"Ni commune ni code postal connus : on ne sait pas où est ce lieu. Contenu : id = b ; nom = Ailleurs ; commune = Atlantis ; courriel = [retiré : donnée personnelle]"`,
    );
  });

  it('names a lieu that has no name, and reads our own identifiers', () => {
    run([
      { commune: 'Valserhône', code_postal: '01200', telephone: '01 99 00 12 34' },
      { ...phare, id: '29/ailleurs' },
    ]);
    expect(lieuOf('01/valserhone-lieu-sans-nom')?.nom).toBe('Lieu sans nom');
    expect(lieuOf('29/ailleurs')?.nom).toBe('LE PHARE');
  });
});

describe('a second import', () => {
  it('changes nothing, rows with and without an id, merged ones included', () => {
    const { id: _, ...anonymous } = { ...phare, nom: 'Sans numéro' };
    const rows = [phare, { ...phare, id: 'a2' }, anonymous, { ...phare, id: 'a1', nom: 'Même numéro' }];
    run(rows);
    const before = readFileSync(path(), 'utf8');
    expect(counts(run(rows))).toEqual({ ...none, unchanged: 4 });
    expect(readFileSync(path(), 'utf8')).toBe(before);
  });

  it('keeps what people wrote, reports it, and follows the source elsewhere', () => {
    run([phare]);
    edit('+33199001234', '+33199001299');
    const same = run([phare]);
    expect(counts(same)).toEqual({ ...none, unchanged: 1 });
    expect(
      same.findings.filter(({ rule }) => rule === 'difference').map(({ message }) => message),
    ).toMatchInlineSnapshot(`
      [
        "« contact.telephone » : la fiche dit « +33199001299 », la source dit « +33199001234 ». La fiche est gardée.",
      ]
    `);
    const next = {
      ...phare,
      telephone: '01 99 00 12 00',
      horaires: 'Mo 09:00-12:00',
      date_maj: '2024-05-01',
    };
    expect(counts(run([next]))).toEqual({ ...none, updated: 1 });
    expect(lieuOf(file)).toMatchObject({
      contact: { telephone: '+33199001299' },
      horaires: 'Mo 09:00-12:00',
      date_maj: '2024-05-01',
    });
  });

  it('never moves nor renames an entry', () => {
    run([phare]);
    expect(counts(run([{ ...phare, nom: 'LA VIGIE' }]))).toEqual({ ...none, updated: 1 });
    expect(lieuOf(file)?.nom).toBe('La Vigie');
  });

  it('keeps comments when it updates', () => {
    run([phare]);
    edit('nom: Le Phare', '# Voir avec la mairie.\nnom: Le Phare');
    run([{ ...phare, horaires: 'Mo 09:00-12:00' }]);
    expect(readFileSync(path(), 'utf8')).toMatch(/^# Voir avec la mairie\.\nnom: Le Phare\n/);
    expect(lieuOf(file)?.horaires).toBe('Mo 09:00-12:00');
  });

  it('leaves a mobile that the entry declares as the lieu’s own', () => {
    run([phare]);
    edit('telephone: "+33199001234"', 'telephone: "+33639981234"');
    edit('\nsource: essai', '\ncontact_generique: true\nsource: essai');
    const report = run([{ ...phare, telephone: '06 39 98 12 34' }]);
    expect(report.withdrawn.mobile).toBe(0);
    expect(lieuOf(file)?.contact?.telephone).toBe('+33639981234');
  });

  it('refuses to run over entries it cannot read, which it would not recognise', () => {
    run([phare]);
    writeFileSync(path(), 'nom: [\n');
    expect(() => run([phare])).toThrow(/1 fiche\(s\) ne se lisent pas/);
  });
});

describe('what a file must be', () => {
  it('has the columns of its format, and its source a name', () => {
    expect(() => run([{ titre: 'x' }])).toThrow(/au moins « nom » et « commune »/);
    const bytes = new TextEncoder().encode(JSON.stringify([phare]));
    expect(() => importSource(bytes, dir, { source: 'essai', format: 'france-services' })).toThrow(
      /France Services/,
    );
    expect(() => importSource(bytes, dir, { source: ' ', format: 'auto' })).toThrow(/--source/);
  });
});
