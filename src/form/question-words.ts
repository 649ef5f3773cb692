import type { Collection } from '../data/collections.ts';
import type { Field } from './field.ts';
import { plainHint } from './plain-hints.ts';

/** Labels of pages that ask several things, and of properties whose own label is too short to be a question. */
const TITLES: Readonly<Record<string, string>> = {
  'lieux.nom': 'Comment s’appelle le lieu\u00a0?',
  'lieux.adresse': 'Quelle est son adresse\u00a0?',
  'lieux.position': 'Où est-il sur la carte\u00a0?',
  'lieux.contact': 'Comment le joindre\u00a0?',
  'lieux.typologie': 'Quel genre de lieu est-ce\u00a0?',
  'lieux.services': 'Que vient-on y faire\u00a0?',
  'lieux.horaires': 'Quand le lieu est-il ouvert\u00a0?',
  'lieux.accueils': 'Quand et où aide-t-on\u00a0?',
  'lieux.modalites_acces': 'Comment y venir\u00a0?',
  'lieux.frais_a_charge': 'Est-ce gratuit\u00a0?',
  'lieux.publics_specifiquement_adresses': 'À qui le lieu s’adresse-t-il\u00a0?',
  'lieux.langues': 'Quelles langues parle l’équipe\u00a0?',
  'lieux.presentation': 'Comment présenter le lieu\u00a0?',
  'lieux.verifie': 'Quand tout a-t-il été vérifié, et par qui\u00a0?',
  'pratiques.titre': 'Que fait-on, en une phrase\u00a0?',
  'pratiques.resume': 'L’essentiel, en quelques phrases',
  'pratiques.etat': 'Où en est-elle\u00a0?',
  'pratiques.porteurs': 'Qui la mène\u00a0?',
  'pratiques.territoire': 'Où cela se passe-t-il\u00a0?',
  'pratiques.besoins': 'À quels besoins répond-elle\u00a0?',
  'pratiques.publics': 'Pour qui\u00a0?',
  'pratiques.moyens': 'Avec quoi\u00a0?',
  'pratiques.resultats': 'Qu’avez-vous constaté\u00a0?',
  'pratiques.difficultes': 'Qu’est-ce qui a résisté\u00a0?',
  'pratiques.#texte': 'Racontez',
  'lieux.alerte': 'Quelle nouvelle annoncer\u00a0?',
  'lieux.disponibilite': 'Peut-on venir en ce moment\u00a0?',
  'lieux.fermeture': 'Quand le lieu a-t-il fermé\u00a0?',
  'lieux.besoins_formation': 'Que voudrait apprendre l’équipe\u00a0?',
  'lieux.formations_proposees': 'Que peut-elle apprendre à d’autres\u00a0?',
  'services-publics.formes': 'Sous quelle forme\u00a0?',
  'services-publics.reponse': 'Que répond le service\u00a0?',
  'services-publics.besoins_formation': 'Que voudrait apprendre l’équipe\u00a0?',
  'services-publics.formations_proposees': 'Que peut-elle apprendre à d’autres\u00a0?',
  'manques.titre': 'Que manque-t-il, en une phrase\u00a0?',
  'manques.objet': 'De quoi s’agit-il\u00a0?',
  'manques.besoins': 'Pour quels besoins\u00a0?',
  'manques.moments': 'À quels moments\u00a0?',
  'manques.communes': 'Dans quelles communes\u00a0?',
  'manques.constat': 'Que constatez-vous\u00a0?',
  'manques.preuves': 'Qu’est-ce qui le montre\u00a0?',
  'manques.auteur': 'Qui le signale\u00a0?',
  'services-publics.nom': 'Comment s’appelle le service\u00a0?',
  'services-publics.genre': 'De quel service s’agit-il\u00a0?',
  'services-publics.perimetre': 'Quel territoire couvre-t-il\u00a0?',
  'services-publics.part': 'Où en est le service\u00a0?',
  'services-publics.declare_par': 'Qui le dit\u00a0?',
  'services-publics.source': 'Où cela peut-il se vérifier\u00a0?',
  'actions.evaluations': 'Que constatez-vous\u00a0?',
};

/** Hints of pages whose question already says what the schema's hint says. */
const HINTS: Readonly<Record<string, string>> = {
  'lieux.besoins_formation': 'Un sujet par ligne.',
  'lieux.formations_proposees': 'Un sujet par ligne.',
  'pratiques.territoire': 'Une commune, un département, une région\u00a0: cherchez leurs noms.',
  'pratiques.besoins': 'Plusieurs réponses possibles.',
  'pratiques.publics': 'Plusieurs réponses possibles.',
  'pratiques.resultats': 'Ce qui a changé pour les gens, pour l’équipe, en mots ou en chiffres.',
  'pratiques.difficultes': 'Ce qui vous a retenus\u00a0: cela évitera à d’autres de buter au même endroit.',
  'manques.besoins': 'Plusieurs réponses possibles.',
  'manques.communes': 'Cherchez leurs noms.',
  'services-publics.besoins_formation': 'Un sujet par ligne.',
  'services-publics.formations_proposees': 'Un sujet par ligne.',
  'services-publics.source': 'Une page, un compte rendu, un courrier\u00a0: ce que chacun peut aller lire.',
  'actions.evaluations': 'Ce que vous avez vu, à la date où vous l’avez vu.',
};

/** What the page of a question asks, and what it says beneath. @param field the first that it asks */
export function wordsOf(collection: Collection, field: Field): { label: string; hint: string } {
  const place = `${collection}.${field.pointer[0]}`;
  return { label: TITLES[place] ?? field.label, hint: HINTS[place] ?? plainHint(field) };
}
