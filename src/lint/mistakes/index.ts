import { editors } from './editors.ts';
import type { Mistake } from './mistake.ts';
import { overview } from './overview.ts';
import { places } from './places.ts';
import { punctuation } from './punctuation.ts';
import { values } from './values.ts';

/** The mistakes that contributors make most, by what causes them. */
export const mistakes: readonly { title: string; list: readonly Mistake[] }[] = [
  { title: 'Ce que fait l’ordinateur', list: editors },
  { title: 'La ponctuation du fichier', list: punctuation },
  { title: 'Les valeurs', list: values },
  { title: 'La place du fichier', list: places },
  { title: 'L’état des lieux', list: overview },
];
