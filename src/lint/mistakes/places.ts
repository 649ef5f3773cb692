import { type Mistake, placed } from './mistake.ts';

/** Files that do not stand where an entry can. */
export const places: readonly Mistake[] = [
  placed('Une autre terminaison', 'lieux/01/maison-des-exemples.yml'),
  placed('Une terminaison ajoutée par l’ordinateur', 'lieux/01/maison-des-exemples.yaml.txt'),
  placed('Des capitales et des espaces dans le nom du fichier', 'lieux/01/Maison des Exemples.yaml'),
  placed('Des accents dans le nom du fichier', 'lieux/01/médiathèque.yaml'),
  placed('Le dossier d’un autre département', 'lieux/29/maison-des-exemples.yaml'),
  placed('Un département sans son zéro', 'lieux/1/maison-des-exemples.yaml'),
  placed('Pas de dossier de département', 'lieux/maison-des-exemples.yaml'),
  placed('Un dossier mal nommé', 'lieu/01/maison-des-exemples.yaml'),
  placed('Une image SVG', 'pratiques/images/plan.svg'),
  placed('Une image qui ne s’affiche pas partout', 'pratiques/images/plan.heic'),
  placed('Une pratique sans en-tête', 'pratiques/atelier.md'),
];
