/**
 * Words that people type, and those under which the entries say it: the vocabularies' own wherever they have one.
 * Compared folded, without the mark of the plural. A word is always searched as it is typed too, and counts more so.
 * Two others at most: each that is searched costs a piece of the index.
 */
const TABLE: readonly (readonly [typed: string, said: string])[] = [
  // Faire une démarche
  ['caf apl rsa allocation prime', 'caf demarche'],
  ['impot taxe declaration fisc', 'impots demarche'],
  ['cpam ameli secu vitale mutuelle sante medecin doctolib', 'maladie demarche'],
  ['retraite pension carsat', 'carsat demarche'],
  ['passeport identite sejour permis grise titre ants prefecture etranger', 'prefecture demarche'],
  ['papier formulaire dossier administratif administration paperasse droit', 'demarche administratives'],
  ['msa agricole agriculteur', 'msa demarche'],
  // Apprendre, débuter
  ['cours apprendre formation initiation former stage', 'apprendre atelier'],
  ['debuter debutant base zero commencer', 'debute bases'],
  ['smartphone portable mobile', 'telephone'],
  ['ordi pc informatique ordinateur', 'ordinateur informatique'],
  ['courriel mail messagerie boite', 'messagerie courriel'],
  // Se protéger
  ['arnaque escroquerie hameconnage phishing fraude pirate piratage securite proteger', 'arnaque securisee'],
  ['motdepasse code identifiant', 'motdepasse confiance'],
  // Travail
  ['boulot job travail emploi chomage chomeur embauche', 'travail emploi'],
  ['cv candidature motivation', 'cv travail'],
  // Accès et matériel
  ['wifi connexion reseau connecter', 'wifi acces'],
  ['imprimer imprimante impression photocopie scanner scan', 'imprimante materiel'],
  ['cher gratuit prix argent occasion solidaire euro reconditionne', 'solidaire euro'],
  ['cyber cybercentre cyberbase epn papi', 'espace acces'],
  // Famille, école
  ['enfant fils fille gosse ado gamin eleve', 'enfant eleves'],
  ['pronote ent carnet scolarite devoir', 'college carnet'],
  ['parent mere pere famille', 'parents familles'],
  // Les gens
  ['vieux senior age ancien aine papi mamie retraite', 'agees seniors'],
  ['lire ecrire illettrisme illettre lecture alphabetisation analphabete', 'lire lisent'],
  ['handicap handicape mdph fauteuil', 'handicap mdph'],
  ['assistant social assistante ccas travailleur', 'sociaux social'],
  ['mediateur animateur conseiller', 'mediateurs mediation'],
  ['traduire langue arabe turc francais', 'langue'],
  // Comment on aide
  ['bibliotheque biblio mediatheque bibliothecaire', 'bibliotheque mediatheque'],
  ['ecrivain courrier lettre', 'ecrivain lettre'],
  ['bus camion itinerant tournee campagne rural', 'itinerant bus'],
  ['deplacer domicile loin transport', 'deplacent domicile'],
  ['orienter envoyer adresser diriger rediriger', 'orienter oriente'],
  ['soir samedi weekend dimanche', 'samedi soir'],
  ['rendezvous rdv', 'rendez'],
  // Ensemble
  ['diagnostic enquete recenser recensement etat', 'diagnostic etat'],
  ['projet idee envie subvention financement financer', 'envies projets'],
  ['animer reunion rencontre reunir', 'rencontre ecrire'],
];

const BY_WORD = new Map<string, string[]>();
for (const [typed, said] of TABLE) {
  for (const word of typed.split(' ')) {
    const key = singular(word);
    BY_WORD.set(key, [...new Set([...(BY_WORD.get(key) ?? []), ...said.split(' ')])]);
  }
}

/** Other words worth searching for a folded word; none of them is the word itself. */
export function synonymsOf(word: string): string[] {
  const own = singular(word);
  return (BY_WORD.get(own) ?? []).filter((said) => singular(said) !== own);
}

/** Every word the table knows, as typed. */
export function knownWords(): string[] {
  return [...BY_WORD.keys()];
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}
