import type { Lieu } from '../data/types.generated.ts';

type Service = NonNullable<Lieu['services']>[number];

/** A need in plain words, and the services of the national standard that answer it (any of them does). */
export interface Need {
  /** Its name in the address of the search page: `#besoin=demarche`. */
  slug: string;
  label: string;
  /** Symbol of public/icones.svg. */
  icon: string;
  services: readonly Service[];
}

/** The eight needs of the home page, in their order. */
export const needs: readonly Need[] = [
  {
    slug: 'demarche',
    label: 'Faire une démarche (CAF, impôts, retraite…)',
    icon: 'document',
    services: ['Aide aux démarches administratives'],
  },
  {
    slug: 'apprendre',
    label: 'Apprendre à utiliser un téléphone ou un ordinateur',
    icon: 'mobile',
    services: ['Maîtrise des outils numériques du quotidien'],
  },
  {
    slug: 'arnaques',
    label: 'Me protéger des arnaques',
    icon: 'bouclier',
    services: ['Utilisation sécurisée du numérique'],
  },
  {
    slug: 'travail',
    label: 'Chercher du travail avec internet',
    icon: 'mallette',
    services: ['Insertion professionnelle via le numérique'],
  },
  {
    slug: 'ordinateur',
    label: 'Trouver un ordinateur ou le wifi',
    icon: 'wifi',
    services: ['Accès internet et matériel informatique'],
  },
  {
    slug: 'materiel',
    label: 'Acheter du matériel moins cher',
    icon: 'portable',
    services: ['Acquisition de matériel informatique à prix solidaire'],
  },
  {
    slug: 'ecole',
    label: 'Suivre l’école de mon enfant',
    icon: 'ecole',
    services: ['Parentalité et éducation avec le numérique'],
  },
  {
    slug: 'commencer',
    label: 'Je ne sais pas par où commencer',
    icon: 'boussole',
    services: ['Maîtrise des outils numériques du quotidien', 'Aide aux démarches administratives'],
  },
];

/** The need behind the link under the eight cards. */
export const curiosity: Need = {
  slug: 'creer',
  label: 'Créer, jouer, mieux comprendre le numérique',
  icon: 'palette',
  services: ['Loisirs et créations numériques', 'Compréhension du monde numérique'],
};

export const allNeeds: readonly Need[] = [...needs, curiosity];

/** The need of a slug of the address, if it is one. */
export function needOf(slug: string | null | undefined): Need | undefined {
  return allNeeds.find((need) => need.slug === slug);
}
