import type { Accueil, Lieu } from '../data/types.generated.ts';
import { plainLabel } from '../data/vocabularies.ts';

/** The kind of place in a few words: its first type, else its family; empty when neither is known. */
export function kindOf({ typologie, famille }: Lieu): string {
  const known = typologie?.find((code) => code !== 'Autre');
  if (known) return plainLabel('typologies', known);
  return famille ? plainLabel('familles', famille) : '';
}

/** `Gratuit`, `Gratuit sous condition`, `Payant`, joined where there are several; empty when unknown. */
export function priceOf(lieu: Lieu, accueil?: Accueil): string {
  return (accueil?.frais ?? lieu.frais_a_charge ?? [])
    .map((code) => plainLabel('frais', code))
    .join(' ou ')
    .toLowerCase()
    .replace(/^./, (c) => c.toUpperCase());
}

/** What is known about appointments, when all accueils at the lieu agree; `Se présenter` does not mean without one. */
export function appointmentOf(lieu: Lieu, accueil?: Accueil): string {
  const said = new Set(
    (accueil ? [accueil] : (lieu.accueils ?? [])).map(({ rendez_vous }) => rendez_vous ?? 'inconnu'),
  );
  const [only = 'inconnu'] = said;
  return said.size === 1 && only !== 'inconnu' ? plainLabel('rendez-vous', only) : '';
}
