import type { ServicePublic } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { partState, type State } from './looks.ts';
import { type SourceLine, sourceLine } from './source.ts';

/** What somebody says of the share a service takes: several may stand side by side. */
export interface Declaration {
  state: State;
  /** In what form it helps. */
  forms: string[];
  text: string;
  since: string;
  by: string;
  on?: string;
  date: string;
  source?: SourceLine;
}

type Said = Pick<
  NonNullable<ServicePublic['etablissements']>[number],
  'part' | 'formes' | 'texte' | 'depuis' | 'declare_par' | 'declare_le' | 'source'
>;

/** The entry's own declaration, then what others say. */
export function declarationsOf(service: ServicePublic): Declaration[] {
  return [service, ...(service.autres_declarations ?? [])].map(declarationOf);
}

export function declarationOf({
  part,
  formes = [],
  texte = '',
  depuis,
  declare_par = '',
  declare_le,
  source,
}: Said): Declaration {
  return {
    state: partState(part),
    forms: formes.map((code) => plainLabel('formes-part', code)),
    text: tie(texte),
    since: depuis ? formatDate(depuis) : '',
    by: declare_par,
    ...(declare_le && { on: declare_le }),
    date: declare_le ? formatDate(declare_le) : '',
    ...(source && { source: sourceLine(source) }),
  };
}
