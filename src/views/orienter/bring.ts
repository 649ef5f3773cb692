/** What may help for any visit. */
const ALWAYS = [
  'Cette feuille',
  'Vos lunettes, vos appareils auditifs, si vous en avez',
  'Votre téléphone et son chargeur, si vous en avez un',
];

/** What may help for each service of the standard. No lieu asks for it: the sheet says to ask. */
const BY_SERVICE: Readonly<Record<string, readonly string[]>> = {
  'Aide aux démarches administratives': [
    'Une pièce d’identité',
    'Votre numéro de dossier (CAF, impôts, retraite…)',
    'Le dernier courrier reçu',
  ],
  'Insertion professionnelle via le numérique': ['Votre CV, même ancien', 'Votre numéro France Travail'],
  'Parentalité et éducation avec le numérique': ['Les papiers donnés par l’école'],
  'Utilisation sécurisée du numérique': ['Le message qui vous inquiète, sans cliquer dessus'],
  'Maîtrise des outils numériques du quotidien': ['L’appareil que vous voulez apprendre à utiliser'],
  'Accès internet et matériel informatique': ['Vos documents à imprimer'],
  'Acquisition de matériel informatique à prix solidaire': [
    'Un papier qui dit vos ressources, si le prix en dépend',
  ],
};

/** A short list for a sheet: what serves the first services, then what always does; each once. @param most how many */
export function whatToBring(services: readonly string[], most = 8): string[] {
  const own = services.flatMap((service) => BY_SERVICE[service] ?? []);
  return [...ALWAYS.slice(0, 1), ...new Set(own), ...ALWAYS.slice(1)].slice(0, most);
}
