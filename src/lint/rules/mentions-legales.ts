import type { Commun } from '../../data/types.generated.ts';
import type { CommunRule } from '../rule.ts';
import { valueAt } from '../value-at.ts';

/** What the law wants a site to say (article 6-III of the LCEN; articles 13 and 14 of the GDPR). */
const NOTICES: readonly { paths: readonly string[]; what: string }[] = [
  { paths: ['editeur.nom'], what: 'le nom de l’éditeur (editeur.nom)' },
  { paths: ['editeur.adresse'], what: 'l’adresse de l’éditeur (editeur.adresse)' },
  {
    paths: ['editeur.courriel', 'editeur.telephone'],
    what: 'un moyen de joindre l’éditeur (editeur.courriel ou editeur.telephone)',
  },
  { paths: ['hebergeur.nom'], what: 'le nom de l’hébergeur (hebergeur.nom)' },
  { paths: ['hebergeur.adresse'], what: 'l’adresse de l’hébergeur (hebergeur.adresse)' },
  { paths: ['contact.courriel'], what: 'l’adresse où signaler une erreur (contact.courriel)' },
  {
    paths: ['donnees_personnelles.responsable'],
    what: 'le responsable des données personnelles (donnees_personnelles.responsable)',
  },
  {
    paths: ['donnees_personnelles.courriel'],
    what: 'l’adresse où s’opposer (donnees_personnelles.courriel)',
  },
];

/** What the law wants said and this commons does not say, in words. */
export function missingNotices(value: Commun): string[] {
  const missing = NOTICES.filter(({ paths }) =>
    paths.every((name) => valueAt(value, name.split('.')) === undefined),
  );
  return missing.map(({ what }) => what);
}

export const rule: CommunRule = {
  name: 'mentions-legales',
  description: 'A commons that is published in earnest says who publishes and hosts it, and how to object.',
  scope: 'commun',
  check({ path, value, hasCommun }, context) {
    if (!hasCommun || value.demonstration === true) return;
    const missing = missingNotices(value);
    if (missing.length === 0) return;
    const declared = value.demonstration === false;
    context.report({ path }, rule.name, {
      pointer: declared ? ['demonstration'] : [],
      severity: declared ? 'error' : 'warning',
      message: `Pour publier, la loi demande des mentions qui manquent ici\u00a0: ${missing.join(', ')}.`,
    });
  },
};
