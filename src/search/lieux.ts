import type { Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import { plainLabel, termOf } from '../data/vocabularies.ts';
import { departements } from '../geo/departements.ts';
import { LIEU } from './genres.ts';
import { LIEU_LANGUAGE } from './language.ts';
import { type SearchRecord, toRecord } from './record.ts';

/** All that is said of a lieu, for the index of its département. */
export function wholeLieu(entry: Entry<Lieu>): SearchRecord {
  const { services = [], presentation, dispositif_programmes_nationaux: schemes = [] } = entry.value;
  const { publics_specifiquement_adresses: audiences = [], langues = [], labels_locaux = [] } = entry.value;
  return record(entry, [
    ...audiences.map((audience) => plainLabel('publics', audience)),
    ...langues.map((language) => plainLabel('langues', language)),
    ...labels_locaux.map(({ nom }) => nom),
    ...services.flatMap((service) => [service, termOf('services', service)?.definition]),
    ...schemes.map((scheme) => plainLabel('dispositifs', scheme)),
    presentation?.resume,
    presentation?.detail,
  ]);
}

/** Name, commune, département, kinds and needs: the index of the whole country stays light. */
export function lightLieu(entry: Entry<Lieu>): SearchRecord {
  return record(entry, []);
}

function record({ id, value }: Entry<Lieu>, more: readonly (string | undefined)[]): SearchRecord {
  const { nom, adresse, services = [], typologie = [] } = value;
  // A confidential address shows its commune alone; a postcode would narrow it down.
  const postcode = value.adresse_confidentielle ? undefined : adresse.code_postal;
  const where = [postcode, adresse.commune].filter(Boolean).join(' ');
  return toRecord(
    {
      path: `/lieux/${id}/`,
      genre: LIEU,
      title: nom,
      text: where,
      named: [where, ...typologie.map((kind) => plainLabel('typologies', kind))],
      words: [
        departements.get(departementOfLieu(id))?.nom,
        ...services.map((service) => needLabel(service)),
        ...more,
      ],
    },
    LIEU_LANGUAGE,
  );
}

/** `Faire une démarche (CAF, impôts, retraite…)` without its examples: each would be found under all of them. */
export function needLabel(code: string): string {
  return plainLabel('services', code).replace(/ \(.*\)$/, '');
}

/** The département whose folder the entry stands in. */
export function departementOfLieu(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
