/** A word as texts are compared by it: lower case, no accents, singular as far as its ending tells. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=..)(?:s|x)$/, '');
}

/** A set of words as {@link foldWord} leaves them. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(foldWord));
}

/** Words that say nothing of what a French text is about. */
const EMPTY = foldedSet(
  `afin ainsi alors apres assez aucun aucune aussi autour autre aux avant avec avoir beaucoup bien car ceci cela celle
celui cet cette ceux ces chacun chacune chaque chez comme comment contre dans depuis dernier derniere des deux devant dire
dit doit donc dont elle encore enfin entre est etaient etait etant ete etre eux faire fait faites falloir faut fois font
ici ils jamais jour juste les leur lors lorsque lui mais mal malgre meme mes mettre mieux moi moins mois monde nos notre
nous non nouveau nouvelle ont oui par parce parfois parmi partout pas pendant peu peut peuvent plus plusieurs pour pourquoi
pouvoir premier premiere prendre pres puis quand que quel quelle quelque qui quoi rien sans savoir selon sera serait ses
seul seule seulement soi soit son sont sous souvent sur surtout tant tard tel telle tes toi ton tous tout toute tres trois
trop une uns utiliser vers veut veulent via voici voila voir vos votre vouloir vous vraiment`,
);

/** The words of a text that say what it is about, folded, each once. */
export function tellingWords(text: string): Set<string> {
  const words = text.normalize('NFC').match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.map(foldWord).filter((word) => word.length > 2 && !EMPTY.has(word)));
}
