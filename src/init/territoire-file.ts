import { pathOf } from '../data/entry.ts';
import { slugify } from '../data/slug.ts';
import type { Territoire } from '../data/types.generated.ts';
import { formatEntry } from '../data/write.ts';
import type { Answers } from './question.ts';
import { territoryOf } from './settle-territory.ts';
import { isEverywhere, type Territory } from './territory.ts';
import { readPhone } from './values.ts';
import { listOf } from './words.ts';

/**
 * The first territory of a commons: what it covers, and who answers for it. None where it covers the whole of France.
 * @returns its path below the data folder, and the file's text
 */
export function territoireFile(answers: Answers): { path: string; text: string } | undefined {
  const territory = territoryOf(answers);
  const nom = answers.territoire || answers.nom || '';
  const id = slugify(nom);
  if (isEverywhere(territory) || id === '') return undefined;
  const value: Territoire = { nom, genre: genreOf(territory), perimetre: perimetreOf(territory) };
  const referent = referentOf(answers);
  if (referent) value.referents = [referent];
  return { path: pathOf('territoires', id), text: formatEntry('territoires', value) };
}

function genreOf({ departements, communes, epci }: Territory): Territoire['genre'] {
  if (departements.length + communes.length + epci.length > 1) return 'autre';
  return departements.length > 0 ? 'departement' : epci.length > 0 ? 'epci' : 'commune';
}

function perimetreOf(territory: Territory): Territoire['perimetre'] {
  const said = Object.entries(territory).filter(([, codes]: [string, string[]]) => codes.length > 0);
  return Object.fromEntries(said);
}

/** The publisher answers, until others join. */
function referentOf(answers: Answers): NonNullable<Territoire['referents']>[number] | undefined {
  if (!answers.editeur) return undefined;
  const [account] = listOf(answers.gardiens ?? '');
  const { 'contact-telephone': phone, 'contact-courriel': courriel, 'contact-delai': delai } = answers;
  return {
    organisation: answers.editeur,
    fonction: 'animation du commun',
    ...(phone && { telephone: readPhone(phone) }),
    ...(courriel && { courriel }),
    ...(delai && { delai }),
    ...(account && { compte: account }),
  };
}
