import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Lieu } from '../data/types.generated.ts';
import { lieuxCsv, STANDARD_COLUMNS, toStandardRow } from './lieux-csv.ts';
import { fullLieu, lieuEntry } from './sample.testing.ts';

const row = (lieu: Lieu) => toStandardRow(lieuEntry('29/lieu', lieu));

describe('the national CSV', () => {
  it('has the 32 columns of v1.0.2 in their order, lines ended by \\n, no BOM', () => {
    const csv = lieuxCsv([lieuEntry('29/lieu', fullLieu)]);
    expect(STANDARD_COLUMNS).toHaveLength(32);
    expect(csv.startsWith(`${STANDARD_COLUMNS.join(',')}\n29/lieu,`)).toBe(true);
    expect(csv).not.toContain('\r');
    expect(csv.endsWith('\n')).toBe(true);
  });

  it('reads back as the same rows, quotes, commas and line ends included', () => {
    const entries = Array.from({ length: 1203 }, (_, n) =>
      lieuEntry(`29/lieu-${n}`, { ...fullLieu, nom: `"${n}",` }),
    );
    const parsed = parse(lieuxCsv(entries), { columns: true });
    expect(parsed).toEqual(entries.map(toStandardRow));
  });

  it('fills every column from its own field', () => {
    expect(row(fullLieu)).toMatchInlineSnapshot(`
      {
        "adresse": "12 bis rue des Exemples",
        "autres_formations_labels": "Label des fougères|Autre label",
        "code_insee": "29019",
        "code_postal": "29200",
        "commune": "Brest",
        "complement_adresse": "Derrière l’école, 1er étage",
        "courriels": "accueil@example.org|atelier@example.org",
        "date_maj": "2026-05-04",
        "dispositif_programmes_nationaux": "Aidants Connect|Point d'accès numérique CAF",
        "fiche_acces_libre": "https://acces.example.org/fougeres",
        "formations_labels": "Étapes numériques (La Poste)|Formé à « DUPLEX » (illettrisme)",
        "frais_a_charge": "Gratuit|Payant",
        "horaires": "Mo-Fr 09:00-12:00,14:00-17:00; PH off",
        "id": "29/lieu",
        "itinerance": "Fixe",
        "latitude": "48.3904",
        "longitude": "-4.486123456789",
        "modalites_acces": "Se présenter|Téléphoner",
        "modalites_accompagnement": "En autonomie|À distance",
        "nom": "Maison des « Fougères », bleues",
        "pivot": "43493312300029",
        "presentation_detail": "Première ligne.
      Seconde, avec une virgule.",
        "presentation_resume": "Un lieu inventé, pour "essayer".",
        "prise_en_charge_specifique": "Surdité|Langues étrangères (anglais)",
        "prise_rdv": "https://rdv.example.org/",
        "publics_specifiquement_adresses": "Jeunes|Familles et/ou enfants",
        "services": "Aide aux démarches administratives|Loisirs et créations numériques",
        "site_web": "https://fougeres.example.org/|https://example.org/fougeres?a=1",
        "source": "Équipe imaginaire",
        "structure_parente": "Réseau imaginaire",
        "telephone": "+33261910001",
        "typologie": "BIB|TIERS_LIEUX",
      }
    `);
  });

  it('writes the conventional values where a required one is unknown', () => {
    expect(row({ nom: 'Bus', adresse: { commune: 'Lieu-dit inconnu' } })).toMatchObject({
      pivot: '00000000000000',
      code_postal: '00000',
      adresse: 'Lieu-dit inconnu',
      date_maj: '1970-01-01',
      code_insee: '',
      latitude: '',
    });
  });

  it('takes the first postcode of the commune when the lieu has none', () => {
    expect(row({ nom: 'Bus', adresse: { commune: 'Brest', code_insee: '29019' } }).code_postal).toBe('29200');
  });

  it('keeps the bar for joining: in an item it becomes a slash, in an address %7C', () => {
    const lieu: Lieu = {
      ...fullLieu,
      autres_formations_labels: ['A | B', 'C'],
      contact: { site_web: ['https://example.org/?q=a|b'], courriels: ['a|b@example.org', 'c@example.org'] },
      prise_rdv: 'https://example.org/|',
    };
    expect(row(lieu)).toMatchObject({
      autres_formations_labels: 'A / B|C',
      site_web: 'https://example.org/?q=a%7Cb',
      courriels: 'c@example.org',
      prise_rdv: 'https://example.org/%7C',
    });
  });

  it('leaves cells that look like formulas as they are', () => {
    expect(row({ ...fullLieu, nom: '=1+1' }).nom).toBe('=1+1');
    expect(row(fullLieu).telephone).toBe('+33261910001');
  });

  it('writes numbers near zero without an exponent', () => {
    expect(row({ ...fullLieu, position: { latitude: 0, longitude: 1e-7 } })).toMatchObject({
      latitude: '0',
      longitude: '0.0000001',
    });
  });
});
