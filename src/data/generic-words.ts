/**
 * Words that say that an e-mail address belongs to a place, a service or a function. Folded. The long ones also count
 * inside a longer word (`franceservices.brest`, `ecoleetcultures`).
 */
const WORDS = `
bois labase saint sainte st ste abonnement acces accueil action actions adapei adhesion adie adil admin administration afpa afr agence agglo agora
aidant aidants aide alpha amicale amis animation annexe antenne appui archives asbl ass assistante asso association
associations atelier ateliers atouts bibli biblio bibliobus bibliotheque bibliotheques bij billetterie bm boite
bonjour bourse bus cada caf cafe camion camsp cap case ccas cci ccvba cdc cddpa cen cent centre centresocial chantier
cias cidff cie cite citoyen citoyenne clic club cma cnfs cnum collectif college com comite communal communaute commune
communes communication compagnie compta comptabilite concert conseil conseiller conseillere conseillernumerique
conseillers contact contacts contat convention coop coordinateur coordination coordo courriel courrier cpam crij cs
csc cscs csi csp culture culturel cultures cyber cyberbase cyberespace dac declic delegation deleguee demarches
departement departementale developpement dgas digital digitale directeur direction directrice dispositif domicile
donnees dsi ecole ecoles economie ecrivain ecrivains ehpad elus emmaus emploi enfance enfants entraide entreprise
environnement epicerie epn equipe esat escale espace espaces et etab etudes eurek evs exchange fablab fabrique
fabriques familial familiale familiales famille familles federation feminin femmes fjt formation formations forum
foyer france franceservice franceservices fs gestion gip global greta groupe habitat hello hub ici inclusion info
infojeunes information informatique infos inscription insertion instances institut interco internet itinerance
itinerant jeunesse justice lab labo laposte lecture lieu lieux ligue local locale logement loisirs ludotheque lycee
mail maire mairie maison maisons manager mda mde mdh mdph mds media mediateur mediateurnumerique mediatheque
mediatheques mediation mediatrice mef mfs mission missionlocale mjc mla mobile mobilite mpt msa msap mst multi
multimedia municipal municipale musee mut num numcommun numerique numeriques obs office offres ordi ouverture papiers
parentalite parents partage passerelle permanence permanences pij pimms plateforme plie point pole poles politique
polyvalent population prefecture presidence president presidente prevention pro projet projets public publicite
publics quartier quartiers rapt reception referent referente regie relais reseau reseaux responsable ressource
ressourcerie ressources restauration rh rsi rsp rurale rurales sante sco scolaire scop secours secretaire secretariat
secteur senior seniors service services sia site situation social sociale sociales sociaux socio socioculturel
solidaire solidaires solidarite solidarites sos sous sport sports standard structure support syndicat technique
technologie telecentre temps territoire territoires territorial tiers tierslieu tourisme travail udaf ufcv universite
urbanisme usagers usages vacances vers voisins web wifi zone
`;

/** Words of place names that are surnames too: `accueil` before them or not, they do not settle the matter. */
const UNCERTAIN = `
au aux bal boutique bureau carrefour central chemins commerce cours croix d de des domaine du en est ete ferme
fete grand grands jardin jeune jeunes l la le les marches micro monde mont mouvement nord notre ouest parc pays petit
petits pont port portail porte pour region rural sud sur tous tout transition un une val vallee
vie village ville villes vivre
`;

const words: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
const uncertain: ReadonlySet<string> = new Set(UNCERTAIN.trim().split(/\s+/));
const roots = [...words].filter((word) => word.length >= 5);

/** Does this part of an address (folded) name a place, a service or a function? */
export function isGenericWord(part: string): boolean {
  return (
    words.has(part) ||
    (!/[aeiouy]/.test(part.slice(1)) && part.length > 1) ||
    roots.some((root) => part.includes(root))
  );
}

/** Could this part be of a place’s name as well as a surname? */
export function isUncertainWord(part: string): boolean {
  return uncertain.has(part);
}
