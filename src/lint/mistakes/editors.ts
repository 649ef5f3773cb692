import { instead, type Mistake, MODEL, made } from './mistake.ts';

/** What editors and keyboards do by themselves. */
export const editors: readonly Mistake[] = [
  instead('Une tabulation au début d’une ligne', '  voie: 12', '\tvoie: 12', '⇥voie: 12 rue des Exemples'),
  made('Des fins de ligne de Windows', '(tout le fichier)', MODEL.replace(/\n/g, '\r\n')),
  made('Une marque invisible au début du fichier (BOM)', '(tout le fichier)', `\ufeff${MODEL}`),
  made('Pas de retour à la ligne à la fin du fichier', '(dernière ligne)', MODEL.trimEnd()),
  instead(
    'Des espaces à la fin d’une ligne',
    'voie: 12 rue des Exemples',
    'voie: 12 rue des Exemples   ',
    'voie: 12 rue des Exemples␣␣␣',
  ),
  made('Un fichier enregistré dans un ancien encodage', '(tout le fichier)', asLatin1(MODEL)),
  instead('Un espace insécable avant les deux-points', 'nom: Maison', 'nom\u00a0: Maison'),
  instead('Un espace insécable après les deux-points', 'nom: Maison', 'nom:\u00a0Maison'),
  instead('Des guillemets courbes', 'code_postal: "01000"', 'code_postal: “01000”'),
];

/** One byte a character, as editors of the nineties wrote. */
function asLatin1(text: string): Uint8Array {
  return Uint8Array.from(text.replace(/’/g, "'"), (sign) => sign.charCodeAt(0));
}
