import type { Pointer } from '../../data/read.ts';
import { contactsOf } from '../phones.ts';
import type { LieuRule } from '../rule.ts';

/** Ranges that the regulator keeps for fiction (ARCEP, decision 2018-0881). */
const FICTION = /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/;
const EXAMPLE_HOST = /(?:^|[.@/])(?:example\.(?:org|com|net)|[\w-]+\.(?:invalid|example|test))(?=$|[/:?#])/i;

export const rule: LieuRule = {
  name: 'demonstration',
  description: 'The contacts of a demonstration cannot be anyone’s.',
  scope: 'lieux',
  check(entry, context) {
    if (context.commun.demonstration !== true) return;
    const tell = (pointer: Pointer, message: string): void =>
      context.report(entry, rule.name, { pointer, message });
    for (const { pointer, contact } of contactsOf(entry.value)) {
      if (contact.telephone && !FICTION.test(contact.telephone))
        tell(
          [...pointer, 'telephone'],
          'Dans une démonstration, le numéro doit être de ceux réservés à la fiction\u00a0: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98.',
        );
      contact.courriels?.forEach((mail, index) => {
        if (!EXAMPLE_HOST.test(mail)) tell([...pointer, 'courriels', index], HOSTS);
      });
      contact.site_web?.forEach((url, index) => {
        if (!isExample(url)) tell([...pointer, 'site_web', index], HOSTS);
      });
    }
    for (const { pointer, url } of otherUrls(entry)) if (!isExample(url)) tell(pointer, HOSTS);
  },
};

const HOSTS =
  'Dans une démonstration, les adresses sont en example.org ou en .invalid\u00a0: corrigez celle-ci.';

function otherUrls({ value }: Parameters<LieuRule['check']>[0]): { pointer: Pointer; url: string }[] {
  const urls = [
    { pointer: ['prise_rdv'], url: value.prise_rdv },
    { pointer: ['fiche_acces_libre'], url: value.fiche_acces_libre },
  ];
  return urls.filter((known): known is { pointer: string[]; url: string } => known.url !== undefined);
}

function isExample(url: string): boolean {
  return URL.canParse(url) && EXAMPLE_HOST.test(new URL(url).hostname);
}
