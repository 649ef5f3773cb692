import { DOCUMENT, MOST_DOCUMENT_BYTES } from '../../data/attachments.ts';
import type { CollectionRule } from '../rule.ts';

export const rule: CollectionRule<'ressources'> = {
  name: 'ressource',
  description: 'A resource can be had: an address, a file that is there and not too heavy, or its text.',
  scope: 'ressources',
  needsWhole: true,
  check(entry, context) {
    const { url, fichier } = entry.value;
    if (!url && !fichier && !entry.texte?.trim())
      context.report(entry, rule.name, {
        severity: 'warning',
        message:
          'On ne peut pas encore se servir de cette ressource\u00a0: écrivez son adresse (url), son fichier, ou son texte sous la fiche.',
      });
    if (!fichier) return;
    const bytes = context.index.sizeOf(`ressources/${fichier}`);
    const tell = (message: string): void =>
      context.report(entry, rule.name, { pointer: ['fichier'], message });
    if (!DOCUMENT.test(fichier))
      tell(
        'Ce genre de fichier n’est pas publié\u00a0: enregistrez-le en PDF, ou au format d’un traitement de texte.',
      );
    else if (!context.index.hasFile(`ressources/${fichier}`))
      tell(
        `Le fichier «\u00a0${fichier}\u00a0» n’existe pas\u00a0: rangez-le dans «\u00a0ressources/fichiers/\u00a0».`,
      );
    else if (bytes !== undefined && bytes > MOST_DOCUMENT_BYTES)
      tell(
        `Ce fichier pèse ${Math.round(bytes / 1e6)}\u00a0Mo\u00a0: réduisez-le à ${MOST_DOCUMENT_BYTES / 1e6}\u00a0Mo au plus, ou donnez son adresse.`,
      );
  },
};
