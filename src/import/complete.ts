import type { Lieu } from '../data/types.generated.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { RowContext } from './import-context.ts';

/**
 * The lieu of a draft whose every cell was read, or why there is none. Where no street is known the standard repeats the
 * commune's name: that is read back as unknown, unless nothing else would tell how to reach the lieu.
 */
export function completeLieu(
  draft: Draft,
  departement: string,
  { own, existing }: RowContext,
): { lieu: Lieu } | { refusal: string } {
  const { adresse } = draft.lieu;
  if (!adresse || !departement)
    return { refusal: 'Ni commune ni code postal connus : on ne sait pas où est ce lieu.' };
  const elsewhere = draft.lieu.position ?? draft.lieu.contact ?? (own ? existing : undefined);
  const { voie, ...rest } = adresse;
  const known: Lieu['adresse'] = voie && elsewhere && fold(voie) === fold(adresse.commune) ? rest : adresse;
  if (!known.voie && !elsewhere)
    return { refusal: 'Ni rue, ni position, ni contact : rien ne dit comment joindre ce lieu.' };
  return { lieu: { ...draft.lieu, adresse: known } as Lieu };
}
