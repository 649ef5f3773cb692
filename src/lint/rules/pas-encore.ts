import type { Pointer } from '../../data/read.ts';
import type { CollectionRule } from '../rule.ts';

/** Who says it and where it can be read, of a service, of one of its establishments or of somebody else. */
interface Declaration {
  part?: string;
  declare_par?: string;
  source?: { titre: string; auteur?: string; url?: string; date?: string };
}

/**
 * An error, not a question: that a public service does nothing yet is the one thing here that may hurt somebody who did
 * not say it. Whoever cannot show it still has a true word: « on ne sait pas ».
 */
export const rule: CollectionRule<'services-publics'> = {
  name: 'pas-encore',
  description:
    'That a service does not help yet is said by somebody, with a dated source that can be verified.',
  scope: 'services-publics',
  check(entry, context) {
    const check = (declaration: Declaration, pointer: Pointer): void => {
      if (declaration.part !== 'pas-encore') return;
      const lacks = lackOf(declaration);
      if (lacks.length === 0) return;
      context.report(entry, rule.name, {
        pointer: [...pointer, 'part'],
        message: `«\u00a0Pas encore\u00a0» demande une source datée, que l’on peut vérifier\u00a0: ajoutez ${lacks.join(', ')}\u00a0; sinon, écrivez «\u00a0part: on-ne-sait-pas\u00a0».`,
      });
    };
    const { etablissements = [], autres_declarations = [] } = entry.value;
    check(entry.value, []);
    for (const [index, each] of etablissements.entries()) check(each, ['etablissements', index]);
    for (const [index, each] of autres_declarations.entries()) check(each, ['autres_declarations', index]);
  },
};

/** What is to be added, by the names of the properties. */
function lackOf({ declare_par, source }: Declaration): string[] {
  return [
    ...(declare_par ? [] : ['declare_par (qui le dit)']),
    ...(source ? [] : ['source.titre']),
    ...(source?.date ? [] : ['source.date']),
    ...(source?.url || source?.auteur ? [] : ['source.url (ou source.auteur, à qui le demander)']),
  ];
}
