import type { Pointer } from '../../data/read.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { contactLines } from '../entry-contacts.ts';
import type { EntryRule } from '../rule.ts';

/** Ranges that the regulator keeps for fiction (ARCEP, decision 2018-0881). */
const FICTION = /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/;
const EXAMPLE_HOST = /(?:^|[.@/])(?:example\.(?:org|com|net)|[\w-]+\.(?:invalid|example|test))(?=$|[/:?#])/i;

export const rule: EntryRule = {
  name: 'demonstration',
  description: 'The contacts of a demonstration cannot be anyone’s.',
  scope: 'entries',
  check(entry, context) {
    if (context.commun.demonstration !== true) return;
    const tell = (pointer: Pointer, message: string): void =>
      context.report(entry, rule.name, { pointer, message });
    for (const { kind, pointer, value } of contactLines(entry)) {
      if (kind === 'telephone' && !FICTION.test(value)) tell(pointer, PHONES);
      if (kind === 'courriel' && !EXAMPLE_HOST.test(value)) tell(pointer, HOSTS);
      if (kind === 'site' && !isExample(value)) tell(pointer, HOSTS);
    }
    if (entry.collection !== 'lieux') return;
    for (const { pointer, url } of otherUrls(entry.value as Lieu)) if (!isExample(url)) tell(pointer, HOSTS);
  },
};

const PHONES =
  'Dans une démonstration, le numéro doit être de ceux réservés à la fiction\u00a0: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98.';
const HOSTS =
  'Dans une démonstration, les adresses sont en example.org ou en .invalid\u00a0: corrigez celle-ci.';

function otherUrls(value: Lieu): { pointer: Pointer; url: string }[] {
  const urls = [
    { pointer: ['prise_rdv'], url: value.prise_rdv },
    { pointer: ['fiche_acces_libre'], url: value.fiche_acces_libre },
  ];
  return urls.filter((known): known is { pointer: string[]; url: string } => known.url !== undefined);
}

function isExample(url: string): boolean {
  return URL.canParse(url) && EXAMPLE_HOST.test(new URL(url).hostname);
}
