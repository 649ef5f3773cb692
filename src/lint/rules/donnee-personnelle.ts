import type { AnyEntry } from '../../data/entry.ts';
import { findPersonal, isNominativeEmail, isPersonName, type PersonalKind } from '../../data/personal.ts';
import { isMobile } from '../../data/phone-kind.ts';
import type { Pointer } from '../../data/read.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { bodyLineAt } from '../body.ts';
import { contactLines } from '../entry-contacts.ts';
import type { Context, EntryRule } from '../rule.ts';
import { freeTexts } from '../texts.ts';

export const rule: EntryRule = {
  name: 'donnee-personnelle',
  description: 'No nominative e-mail, no mobile number, no name of a person, in any field.',
  scope: 'entries',
  check(entry, context) {
    const generic = entry.collection === 'lieux' && (entry.value as Lieu).contact_generique === true;
    checkContacts(entry, context, generic);
    const lines = new Set(contactLines(entry).map(({ pointer }) => pointer.join('\n')));
    for (const { pointer, text } of freeTexts(entry)) {
      if (lines.has(pointer.join('\n'))) continue;
      if (entry.collection !== 'lieux' && isRole(pointer) && isPersonName(text)) {
        context.report(entry, rule.name, { pointer, message: inRole(text) });
        continue;
      }
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

/** Properties that tell who speaks or acts: an organisation or a role. Those of lieux come from sources, as they are. */
const ROLES = new Set([
  'par',
  'declare_par',
  'auteur',
  'fonction',
  'organisation',
  'suppleance',
  'acteur',
  'porteur',
  'porteurs',
  'partenaires',
  'financeurs',
  'membres',
  'participants',
  'contributeurs',
]);

function isRole(pointer: Pointer): boolean {
  return ROLES.has(String(pointer.findLast((step) => typeof step === 'string')));
}

function checkContacts(entry: AnyEntry, context: Context, generic: boolean): void {
  for (const { kind, pointer, value } of contactLines(entry)) {
    if (kind === 'telephone' && !generic && isMobile(value))
      context.report(entry, rule.name, {
        pointer,
        message:
          entry.collection === 'lieux'
            ? 'C’est un numéro de mobile\u00a0: s’il est celui du lieu, et non d’une personne, ajoutez «\u00a0contact_generique: true\u00a0»\u00a0; sinon, supprimez-le.'
            : 'C’est un numéro de mobile, qui est le plus souvent celui d’une personne\u00a0: écrivez le numéro d’un accueil, ou supprimez-le.',
      });
    if (kind === 'courriel' && isNominativeEmail(value))
      context.report(entry, rule.name, {
        pointer,
        message: `«\u00a0${value}\u00a0» semble être l’adresse d’une personne\u00a0: écrivez une adresse du lieu, comme accueil@…, ou supprimez-la.`,
      });
  }
}

function inRole(found: string): string {
  return `«\u00a0${found}\u00a0» semble être le nom d’une personne\u00a0: écrivez plutôt sa fonction ou son organisation, par exemple «\u00a0l’équipe du lieu\u00a0».`;
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
