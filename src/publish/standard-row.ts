import type { Entry } from '../data/entry.ts';
import type { StandardRow } from '../data/standard-columns.ts';
import type { Lieu } from '../data/types.generated.ts';
import { communeByCode } from '../geo/gazetteer.ts';
import { withoutConfidentialAddress } from './confidential.ts';
import { decimal, emailList, labelList, text, url, urlList, wordList } from './standard-cells.ts';

/** What stands for "unknown" in the columns that the standard requires. */
export const UNKNOWN = { pivot: '00000000000000', code_postal: '00000', date_maj: '1970-01-01' } as const;

/**
 * A lieu as one row of the national standard v1.0.2. Our identifier is its `id`; extensions of ours have no column.
 * A required value that is unknown: zeros or 1970-01-01 ({@link UNKNOWN}), the commune's first postcode, the
 * commune's name instead of a street. Cells are values, not spreadsheet formulas: a phone begins with `+`.
 */
export function toStandardRow(entry: Entry<Lieu>): StandardRow {
  const lieu = withoutConfidentialAddress(entry.value);
  return {
    id: entry.id,
    pivot: lieu.pivot ?? UNKNOWN.pivot,
    nom: text(lieu.nom),
    ...addressCells(lieu),
    latitude: decimal(lieu.position?.latitude),
    longitude: decimal(lieu.position?.longitude),
    typologie: wordList(lieu.typologie),
    ...contactCells(lieu),
    horaires: text(lieu.horaires),
    presentation_resume: text(lieu.presentation?.resume),
    presentation_detail: text(lieu.presentation?.detail),
    source: text(lieu.source),
    itinerance: wordList(lieu.itinerance),
    structure_parente: text(lieu.structure_parente),
    date_maj: lieu.date_maj ?? UNKNOWN.date_maj,
    services: wordList(lieu.services),
    publics_specifiquement_adresses: wordList(lieu.publics_specifiquement_adresses),
    prise_en_charge_specifique: wordList(lieu.prise_en_charge_specifique),
    frais_a_charge: wordList(lieu.frais_a_charge),
    dispositif_programmes_nationaux: wordList(lieu.dispositif_programmes_nationaux),
    formations_labels: wordList(lieu.formations_labels),
    autres_formations_labels: labelList(lieu.autres_formations_labels),
    modalites_acces: wordList(lieu.modalites_acces),
    modalites_accompagnement: wordList(lieu.modalites_accompagnement),
    fiche_acces_libre: url(lieu.fiche_acces_libre),
    prise_rdv: url(lieu.prise_rdv),
  };
}

function addressCells({ adresse }: Lieu) {
  const commune = text(adresse.commune);
  return {
    commune,
    code_postal: adresse.code_postal ?? postcodeOf(adresse.code_insee) ?? UNKNOWN.code_postal,
    code_insee: adresse.code_insee ?? '',
    adresse: text(adresse.voie) || commune,
    complement_adresse: text(adresse.complement),
  };
}

function postcodeOf(codeInsee: string | undefined): string | undefined {
  return codeInsee === undefined ? undefined : communeByCode(codeInsee)?.codesPostaux[0];
}

function contactCells({ contact }: Lieu) {
  return {
    telephone: contact?.telephone ?? '',
    courriels: emailList(contact?.courriels),
    site_web: urlList(contact?.site_web),
  };
}
