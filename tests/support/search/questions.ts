/**
 * Questions as mediators and residents type them: in a hurry, without accents, in the plural, with a slip of the
 * finger. Each has the entries of the demonstration that answer it; one of them is to be among the first five.
 */
export const QUESTIONS: readonly (readonly [question: string, ...entries: string[]])[] = [
  // Mediators, social workers, town-hall staff
  [
    'comment accueillir quelqu’un qui ne sait pas lire',
    'pratiques/accueillir-les-personnes-qui-lisent-difficilement',
  ],
  ['vers qui orienter une personne', 'guides/orienter-vers-un-lieu-de-mediation'],
  ['une fiche pour orienter', 'ressources/cinq-questions-avant-d-orienter'],
  ['former des assistantes sociales', 'pratiques/former-les-travailleurs-sociaux-a-valence'],
  ['garder le mot de passe des gens', 'pratiques/tiers-de-confiance'],
  [
    'que faire quand on nous donne un mot de passe',
    'manques/29/que-repondre-quand-on-nous-confie-un-mot-de-passe',
    'actions/une-reponse-commune-aux-mots-de-passe',
  ],
  ['diagnostics de territoire', 'guides/faire-le-diagnostic-d-un-territoire'],
  ['modele d’etat des lieux', 'ressources/trame-d-un-etat-des-lieux'],
  ['animer une réunion pour ecrire un guide', 'ressources/animer-une-rencontre-de-guide'],
  ['écrire un guide avec d’autres', 'pratiques/ecrire-un-guide-a-plusieurs'],
  ['par quoi commencer avec un débutant', 'pratiques/commencer-par-les-bases'],
  [
    'tester le niveau d’une personne',
    'pratiques/diagnostic-initial-partage',
    'manques/59/reperer-ce-que-la-personne-sait-deja',
  ],
  ['aller vers ceux qui ne viennent pas', 'pratiques/sapiens-en-gironde'],
  ['permanence sociale dans une bibliothèque', 'pratiques/permanences-a-la-bibliotheque-de-lezoux'],
  ['eleves et maison de retraite', 'pratiques/des-eleves-apprennent-a-des-residents-ages'],
  ['financer un projet', 'appels/appel-a-projets-de-brest', 'pratiques/appel-a-envies'],
  ['quelle licence pour les donnees', 'decisions/2025-11-06-licence-ouverte'],
  // Residents
  ['internet pas cher', 'pratiques/internet-a-un-euro-par-mois'],
  ['wi-fi public', 'pratiques/wifi63'],
  [
    'pronote je n’y arrive pas',
    'manques/29/les-parents-seuls-devant-le-carnet-en-ligne',
    'pratiques/cafe-des-parents-de-la-rade',
  ],
  [
    'ecrivin public le soir',
    'pratiques/l-ecrivain-public-du-mardi-soir',
    'actions/l-ecrivain-public-le-soir',
    'manques/59/l-ecrivain-public-le-soir-a-roubaix',
  ],
  [
    'aide en langue arabe',
    'manques/29/aucune-aide-en-arabe-ou-en-turc-autour-de-la-rade',
    'actions/une-aide-en-arabe-et-en-turc',
  ],
  ['ordinateurs pas chers bordeaux', 'lieux/33/bordeaux-ressourcerie-des-puces-savantes'],
  ['cours informatique senior brest', 'lieux/29/brest-club-des-mouettes-a-la-retraite'],
  ['chercher du boulot a bordeaux', 'lieux/33/bordeaux-maison-de-l-emploi-des-quais-inventes'],
  ['mediathèques lille', 'lieux/59/lille-mediatheque-de-la-cigogne-rouge'],
  ['CAF finistere', 'services-publics/29/caf-imaginaire-des-trois-marees'],
  ['ma carte vitale et ameli', 'services-publics/29/cpam-imaginaire-des-embruns'],
  ['formulaire qui marche pas sur mon telefone', 'manques/63/un-formulaire-que-le-telephone-n-ouvre-pas'],
  ['imprimer un papier à Crozon', 'lieux/29/crozon-maison-du-phare-rallume'],
];
