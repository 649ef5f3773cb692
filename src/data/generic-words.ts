/**
 * Words that say that an e-mail address belongs to a place, a service or a function. Folded. The long ones also count
 * inside a longer word (`franceservices.brest`, `ecoleetcultures`).
 */
const WORDS = `
abonnement accueil acces action actions adil administration admin adhesion adie adapei agence agglo aide aidant aidants
afpa afr agora alpha amicale amis animation annexe antenne appui archives asso association associations assistante ass
asbl atelier ateliers atouts bal bibli biblio bibliobus bibliotheque bibliotheques bij billetterie bm boite bonjour
boutique bourse bureau bus cada caf cafe camion camsp cap carrefour case ccas ccvba cci cdc cddpa cen cent central centre
centresocial chantier chemins cidff cias cie citoyen citoyenne cite clic club cma cnfs cnum collectif college com comite
commerce communal communaute commune communes communication compagnie compta comptabilite concert conseil conseiller
conseillere conseillernumerique conseillers contact contacts contat convention coop coordination coordo coordinateur
courriel courrier cours cpam croix crij csc csi csp cs cscs culture culturel cultures cyber cyberbase cyberespace dac
declic deleguee delegation demarches departement departementale developpement direction directeur directrice dgas
digital digitale dispositif domicile domaine donnees dsi ecole ecoles economie ecrivain ecrivains ehpad elus emmaus
emploi enfance enfants entraide entreprise environnement epicerie epn equipe escale espace espaces esat est
etab etudes eurek evs exchange fablab fabrique fabriques familial familiale familiales famille familles federation feminin
femmes ferme fete formation formations forum foyer fjt france franceservice franceservices fs gestion gip global grand
grands greta groupe habitat hello hub ici inclusion info infos informatique information infojeunes insertion
inscription instances institut interco internet itinerance itinerant jardin jeune jeunes jeunesse justice labo lab
laposte lecture les ligue local locale logement loisirs lieu lieux ludotheque lycee mail mairie maire maison maisons
manager marches mda mde mdh mdph mds media mediation mediateur mediatrice mediateurnumerique mediatheque mediatheques
mef mfs micro mission missionlocale mjc mla mobile mobilite monde mouvement mpt msap msa mst multi multimedia municipal
municipale musee mut nord num numerique numeriques numcommun obs office offres ordi ouest ouverture papiers parc parents
parentalite partage passerelle pays permanence permanences petit pij pimms plateforme plie point pole poles politique
polyvalent population porte portail pour prefecture president presidence presidente prevention pro projet projets
public publics publicite quartier quartiers rapt reception referent referente region regie relais reseau reseaux
ressource ressourcerie ressources restauration responsable rh rsp rsi rural rurale rurales sante sport sports saint
sainte scop sco scolaire secretaire secretariat secours secteur senior seniors service services sia site situation social
sociale sociales sociaux socio socioculturel solidaire solidaires solidarite solidarites sos st standard ste structure sud
support sur sous syndicat technique technologie telecentre temps territoire territoires territorial tiers tierslieu tiers-lieu
tourisme tous tout transition travail udaf ufcv universite urbanisme usagers usages val vacances vallee vers vie village
ville villes vivre voisins web wifi zone
de des du la le et en au aux d l les un une
`;

const words: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
const roots = [...words].filter((word) => word.length >= 5);

/** Does this part of an address (folded) name a place, a service or a function? */
export function isGenericWord(part: string): boolean {
  return words.has(part) || roots.some((root) => part.includes(root));
}
