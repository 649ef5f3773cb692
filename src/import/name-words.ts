import { fold } from './fold.ts';

/** Words that stay small inside a name. */
export const LINK_WORDS = new Set(
  'de du des la le les et a au aux en sur sous pour par avec dans ou un une chez lez'.split(' '),
);

/** Common nouns of places and bodies, whose accents are certain. Read by their folded spelling. */
const NOUNS = `
accès accompagnement accueil action actions administratif administrative agence agglomération aide aînés animation
annexe antenne archives association associations associatif associative atelier ateliers bibliothèque bibliothèques
bureau bus campus cantonal centrale centre centres Château cinéma citoyen citoyenne citoyens Cité club collège
comité commission communal communale communales communaux communauté commune communes compagnons conseil conseiller
coopérative crèche culture culturel culturelle culturels départemental départementale département développement dispositif
documentation école écoles écrivain Emmaüs éducation éducatif éducative emploi emplois enfance entraide entreprise entreprises équipement
espace établissement établissements familial familiale famille familles fédération femmes fondation formation foyer français française françaises
générations générale gestion groupe groupement guichet habitants hôpital hôtel inclusion informatique information initiatives
insertion institut intégration intercommunal intercommunale intergénérationnel intergénérationnelle itinérant itinérante
jeune jeunes jeunesse laboratoire lecture locale local logement loisirs ludothèque lycée mairie maison maisons médiation
médiathèque médiathèques médico ménage métropole métropolitain mission mobile multimédia municipal municipale musée mutualité
numérique numériques office opérateur pépinière permanence personnes handicapées mixte pôle plateforme point populaire préfecture prévention
professionnel professionnelle professionnels projet protection public publics publique publiques quartier quartiers
rectorat régie régional régionale région relais réseau résidence retraités ressource ressources ressourcerie rural rurale
ruraux salle santé sauvegarde scolaire secours secteur seniors service services social sociale sociales sociaux
société socioculturel socioculturelle solidaire solidaires solidarité solidarités soutien structure syndicat
syndicale technique technologies territoire territorial territoriale territoires théâtre tiers tourisme travail travailleurs
universitaire université urbain urbaine usagers Vallée Ville Village vivre voisinage
`;

/** Folded spelling → written spelling. */
export const SURE_WORDS: ReadonlyMap<string, string> = new Map(
  NOUNS.trim()
    .split(/\s+/)
    .map((word) => [fold(word), word]),
);

/** Short names that are read letter by letter, or as their bearers write them. */
export const SIGLES = new Set(
  `adapei adie adil admr afad afev afpa agefiph anct apajh apf asbl bge bij ca caarud cada caf cal capc carsat caue cc ccas
  cci cdad cdas cdc cdi cemea cfa chrs chu cia cias cidf cidff cij cio cma cmp cms cnam cnfs cpam cpas cpie crij cs csapa csc
  ddfip dgfip drac ehpad ei epa epci epcc epide epn ert esat etti eurl evs fcpe ffp fjt fnath geiq gie gip greta hlm huda iae
  maia mda mde mdef mdph mds mdsi mfr mfs mgen mij mjc mlj mpt msa msap mshs ofii opac oph opcs pam petr pij pimms pjj plie pmi pnr
  psad qpv rfs rsa saas samsah sarl sas savs sci scic scop siao sivom sivu smictom snc sncf spip tpe tzcld udaf ufcv unaf
  urssaf utas utpas vae zac zup`
    .trim()
    .split(/\s+/),
);
