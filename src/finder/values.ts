/**
 * The closed lists of what one may choose in the finder, by group. A value is a word of the address
 * (`#besoin=demarche,apprendre`); its place in the list is its bit in the shards, so lists only ever grow at their end.
 * Imports nothing: pages ship it.
 */
export const VALUES = {
  besoin: [
    'demarche',
    'apprendre',
    'travail',
    'arnaques',
    'ecole',
    'loisirs',
    'comprendre',
    'ordinateur',
    'materiel',
  ],
  prix: ['gratuit', 'sous-condition', 'payant'],
  rdv: ['inutile', 'conseille', 'obligatoire'],
  public: ['jeunes', 'etudiants', 'familles', 'seniors', 'femmes'],
  attention: ['entendre', 'bouger', 'mental', 'lire', 'voir'],
  acces: ['plain-pied', 'ascenseur', 'toilettes', 'boucle'],
  niveau: ['debute', 'se-debrouille', 'a-l-aise'],
  facon: ['tete-a-tete', 'atelier', 'autonomie'],
  ou: ['passe', 'domicile', 'distance'],
  type: [
    'bibliotheque',
    'espace-numerique',
    'france-services',
    'mairie',
    'centre-social',
    'association',
    'solidarites',
    'administration',
    'emploi',
    'jeunesse',
    'tiers-lieu',
    'hebergement',
    'autre',
  ],
  famille: ['espace-public-numerique', 'service-public', 'association-action-sociale', 'action-privee'],
  par: ['salarie', 'benevole', 'service-civique', 'ecrivain-public'],
  programme: [
    'aidants-connect',
    'bibliotheque-de-reference',
    'pix',
    'conseillers-numeriques',
    'emmaus-connect',
    'france-services',
    'grande-ecole-du-numerique',
    'croix-rouge',
    'caf',
    'promeneurs-du-net',
    'relais-emmaus',
  ],
  equipement: ['wifi', 'ordinateurs', 'appareil', 'filtrage'],
  places: ['tout-de-suite', 'attente', 'complet'],
} as const satisfies Record<string, readonly string[]>;

export type ListedGroup = keyof typeof VALUES;

/** Values as bits, by their place in the group's list; those it does not hold are left out. */
export function bitsOf(group: ListedGroup, values: readonly string[]): number {
  const list: readonly string[] = VALUES[group];
  return values.reduce((bits, value) => bits | (list.includes(value) ? 1 << list.indexOf(value) : 0), 0);
}

/** Needs of the home page that several services answer. */
export const SEVERAL_NEEDS: Readonly<Record<string, readonly string[]>> = {
  commencer: ['demarche', 'apprendre'],
  creer: ['loisirs', 'comprendre'],
};
