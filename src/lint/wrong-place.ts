/** Names of the national standard's flat columns (v0.1 ones too), and where we keep what they say. */
const PLACES: Readonly<Record<string, string>> = {
  complement_adresse: 'adresse.complement',
  voie: 'adresse.voie',
  rue: 'adresse.voie',
  code_postal: 'adresse.code_postal',
  commune: 'adresse.commune',
  ville: 'adresse.commune',
  code_insee: 'adresse.code_insee',
  latitude: 'position.latitude',
  longitude: 'position.longitude',
  telephone: 'contact.telephone',
  tel: 'contact.telephone',
  courriel: 'contact.courriels',
  courriels: 'contact.courriels',
  email: 'contact.courriels',
  mail: 'contact.courriels',
  site_web: 'contact.site_web',
  site: 'contact.site_web',
  presentation_resume: 'presentation.resume',
  presentation_detail: 'presentation.detail',
  resume: 'presentation.resume',
  description: 'presentation.detail',
  siret: 'pivot',
  rna: 'pivot',
  conditions_acces: 'frais_a_charge',
  conditions_access: 'frais_a_charge',
  labels_autres: 'autres_formations_labels',
  labels_nationaux: 'dispositif_programmes_nationaux',
  publics_accueillis: 'publics_specifiquement_adresses',
  accessibilite: 'fiche_acces_libre',
  titre: 'nom',
  name: 'nom',
};

/** Where a property belongs that is written at the top of a lieu under a standard's name. */
export function wrongPlaceOf(key: string): string | undefined {
  return Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
}
