import type { Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import { plainLabel, termOf } from '../data/vocabularies.ts';
import { departements } from '../geo/departements.ts';
import { GENRES } from './genres.ts';
import { LIEU_LANGUAGE } from './language.ts';
import { type SearchRecord, type Told, toRecord } from './record.ts';

/** All that is said of a lieu, for the index of its département. */
export function wholeLieu({ id, value }: Entry<Lieu>): SearchRecord {
  const { services = [], presentation, dispositif_programmes_nationaux: schemes = [] } = value;
  const { publics_specifiquement_adresses: audiences = [], langues = [], labels_locaux = [] } = value;
  return toRecord(
    {
      ...named(id, value),
      words: [
        departementName(id),
        ...services.flatMap((service) => [
          needLabel(service),
          service,
          termOf('services', service)?.definition,
        ]),
        ...audiences.map((audience) => plainLabel('publics', audience)),
        ...langues.map((language) => plainLabel('langues', language)),
        ...labels_locaux.map(({ nom }) => nom),
        ...schemes.map((scheme) => plainLabel('dispositifs', scheme)),
        presentation?.resume,
        presentation?.detail,
      ],
    },
    LIEU_LANGUAGE,
  );
}

/**
 * Name, commune, département, kinds and needs: the index of the whole country stays light. Nothing is left for the text
 * itself: records of one length make the list of all of them a tenth shorter.
 */
export function lightLieu({ id, value }: Entry<Lieu>): SearchRecord {
  const said = [departementName(id), ...(value.services ?? []).map(needLabel)];
  return toRecord({ ...named(id, value), summary: said.join(' ') }, LIEU_LANGUAGE);
}

function named(id: string, { nom, adresse, adresse_confidentielle, typologie = [] }: Lieu): Told {
  // A confidential address shows its commune alone; a postcode would narrow it down.
  const postcode = adresse_confidentielle ? undefined : adresse.code_postal;
  const where = [postcode, adresse.commune].filter(Boolean).join(' ');
  return {
    path: `/lieux/${id}/`,
    genre: GENRES.lieux.one,
    title: nom,
    text: where,
    named: [where, ...typologie.map((kind) => plainLabel('typologies', kind))],
  };
}

function departementName(id: string): string {
  return departements.get(departementOfLieu(id))?.nom ?? '';
}

/** `Faire une démarche (CAF, impôts, retraite…)` without its examples: each would be found under all of them. */
export function needLabel(code: string): string {
  return plainLabel('services', code).replace(/ \(.*\)$/, '');
}

/** The département whose folder the entry stands in. */
export function departementOfLieu(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
