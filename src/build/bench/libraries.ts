import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Lieu } from '../../data/types.generated.ts';
import { resolveCommune } from '../../geo/gazetteer.ts';

/**
 * The public libraries of a ministry's file, as lieux: places in their real number and with their real spread.
 * A row without a name, whose commune cannot be told, or with neither street nor point is left out. For measuring only.
 */
export function* libraries(file: string): Generator<Lieu> {
  const rows = parse(readFileSync(file), { columns: true, delimiter: ';', bom: true }) as Record<
    string,
    string
  >[];
  for (const row of rows) {
    const lieu = toLieu(row);
    if (lieu) yield lieu;
  }
}

function toLieu(row: Record<string, string>): Lieu | undefined {
  const [latitude, longitude] = (row.coordonnees_finales ?? '').split(',').map(Number);
  const position = latitude && longitude ? { latitude, longitude } : undefined;
  const found = resolveCommune({
    code_insee: row.INSEE ?? '',
    code_postal: row.CP ?? '',
    commune: row.Ville ?? '',
    ...(position ? { position } : {}),
  });
  const nom = row.Libelle1?.trim();
  if (!nom || !found || !(row.voie || position)) return undefined;
  const postcode = /^\d{5}$/.test(row.CP ?? '') ? { code_postal: row.CP! } : {};
  return {
    nom,
    typologie: ['BIB'],
    identifiants: [{ source: 'Bibliothèques publiques', id: row.code_bib ?? '' }],
    adresse: {
      ...(row.voie ? { voie: row.voie } : {}),
      ...postcode,
      commune: found.commune.nom,
      code_insee: found.commune.code,
    },
    ...(position ? { position } : {}),
    source: 'Ministère de la Culture',
  } as Lieu;
}
