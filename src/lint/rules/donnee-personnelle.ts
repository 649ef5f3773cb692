import type { Entry } from '../../data/entry.ts';
import { findPersonal, isNominativeEmail, type PersonalKind } from '../../data/personal.ts';
import { isMobile } from '../../data/phone-kind.ts';
import type { Lieu, Pratique } from '../../data/types.generated.ts';
import { bodyLineAt } from '../body.ts';
import { contactsOf } from '../phones.ts';
import type { Context, EntryRule } from '../rule.ts';
import { freeTexts } from '../texts.ts';

export const rule: EntryRule = {
  name: 'donnee-personnelle',
  description: 'No nominative e-mail, no mobile number, no name of a person, in any field.',
  scope: 'entries',
  check(entry, context) {
    const generic = entry.collection === 'lieux' && (entry.value as Lieu).contact_generique === true;
    if (entry.collection === 'lieux') checkContacts(entry as Entry<Lieu>, context, generic);
    for (const { pointer, text } of freeTexts(entry as Entry<Lieu> | Entry<Pratique>)) {
      for (const { kind, start, end } of findPersonal(text)) {
        if (kind === 'mobile' && generic) continue;
        const place = pointer[0] === BODY ? { bodyLine: bodyLineAt(text, start) } : { pointer };
        const message = inText(kind, text.slice(start, end));
        context.report(entry, rule.name, {
          ...place,
          message,
          severity: kind === 'nom' ? 'warning' : 'error',
        });
      }
    }
  },
};

const BODY = '#texte';

function checkContacts(entry: Entry<Lieu>, context: Context, generic: boolean): void {
  for (const { pointer, contact } of contactsOf(entry.value)) {
    if (contact.telephone && !generic && isMobile(contact.telephone))
      context.report(entry, rule.name, {
        pointer: [...pointer, 'telephone'],
        message:
          'C’est un numéro de mobile\u00a0: s’il est celui du lieu, et non d’une personne, ajoutez «\u00a0contact_generique: true\u00a0»\u00a0; sinon, supprimez-le.',
      });
    contact.courriels?.forEach((mail, index) => {
      if (isNominativeEmail(mail))
        context.report(entry, rule.name, {
          pointer: [...pointer, 'courriels', index],
          message: `«\u00a0${mail}\u00a0» semble être l’adresse d’une personne\u00a0: écrivez une adresse du lieu, comme accueil@…, ou supprimez-la.`,
        });
    });
  }
}

function inText(kind: PersonalKind, found: string): string {
  switch (kind) {
    case 'courriel':
      return `Ce texte contient l’adresse d’une personne («\u00a0${found}\u00a0»)\u00a0: retirez-la, ou écrivez une adresse du lieu.`;
    case 'mobile':
      return `Ce texte contient un numéro de mobile («\u00a0${found}\u00a0»)\u00a0: retirez-le. S’il est celui du lieu, écrivez-le dans contact.telephone avec «\u00a0contact_generique: true\u00a0».`;
    case 'nom':
      return `Ce texte semble nommer une personne («\u00a0${found}\u00a0»)\u00a0: écrivez plutôt sa fonction, par exemple «\u00a0l’équipe du lieu\u00a0».`;
  }
}
