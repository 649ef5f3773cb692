import { added, instead, type Mistake, RESUME, SERVICES } from './mistake.ts';

/** What YAML asks of spaces, colons, dashes and quotes. */
export const punctuation: readonly Mistake[] = [
  instead(
    'Une ligne mal alignée',
    '  code_postal: "01000"',
    '   code_postal: "01000"',
    '␣␣␣code_postal: "01000"',
  ),
  instead('Quatre espaces au lieu de deux', `  ${RESUME}`, `    ${RESUME}`, `␣␣␣␣${RESUME}`),
  instead('Pas d’espace après les deux-points', 'nom: Maison des Exemples', 'nom:Maison des Exemples'),
  instead('Deux-points oubliés', 'nom: Maison des Exemples', 'nom Maison des Exemples'),
  instead('Deux-points dans une valeur', RESUME, 'resume: Ateliers : le mardi'),
  instead('Une valeur qui commence par @', RESUME, 'resume: @lamaison'),
  instead('Une valeur qui commence par *', RESUME, 'resume: *Nouveau* : venez'),
  instead('Une apostrophe entre apostrophes', RESUME, "resume: 'L'atelier du mardi'"),
  instead('Un guillemet qui n’est pas refermé', 'code_postal: "01000"', 'code_postal: "01000'),
  instead(
    'Une propriété écrite deux fois',
    'nom: Maison des Exemples',
    'nom: Maison des Exemples\nnom: Autre',
  ),
  instead('Une propriété sans valeur', RESUME, 'resume:'),
  instead('Une liste sans tiret', SERVICES, 'services: Aide aux démarches administratives'),
  instead(
    'Une liste séparée par des virgules',
    SERVICES,
    'services: Aide aux démarches administratives, Compréhension du monde numérique',
  ),
  added('Deux fiches dans un fichier', '---\nnom: Autre lieu'),
  added('Un bloc écrit comme un texte', 'fermeture: oui'),
];
