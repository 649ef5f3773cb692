import type { Accueil, Lieu } from '../data/types.generated.ts';
import { plainLabel, termsOf } from '../data/vocabularies.ts';

const SERVICES: readonly string[] = termsOf('services').map(({ code }) => code);

/** Services as bits, in the order of the vocabulary: what the browser filters by. */
export function serviceBits(services: readonly string[] | undefined): number {
  return (services ?? []).reduce((bits, service) => bits | bitOf(service), 0);
}

function bitOf(service: string): number {
  const index = SERVICES.indexOf(service);
  return index < 0 ? 0 : 1 << index;
}

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
