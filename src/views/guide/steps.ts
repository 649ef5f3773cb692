import type { Guide } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { termsOf } from '../../data/vocabularies.ts';

/** One stage of the collaborative method, as a guide goes through it. */
export interface GuideStep {
  code: string;
  /** `État d’initiatives` */
  name: string;
  /** `On rassemble les initiatives` */
  plain: string;
  /** `sans-trace`: passed, but nothing tells when or with whom. */
  status: 'faite' | 'sans-trace' | 'en-cours' | 'a-venir';
  statusText: string;
  /** As written, for `datetime`, and in words. */
  on?: string;
  date?: string;
  participants: string[];
  /** What is asked of the reader, or what is known of this stage. */
  ask?: string;
}

const STATUS: Readonly<Record<GuideStep['status'], string>> = {
  faite: 'Fait',
  'sans-trace': 'Pas fait, ou pas noté',
  'en-cours': 'C’est maintenant',
  'a-venir': 'À venir',
};

/** Every stage in the method's order, whether the guide's file tells of it or not. */
export function guideSteps({ etape, etapes = [] }: Pick<Guide, 'etape' | 'etapes'>): GuideStep[] {
  const terms = termsOf('etapes-guide');
  const now = terms.findIndex(({ code }) => code === etape);
  return terms.map(({ code, label, simple }, index) => {
    const told = etapes.findLast((each) => each.etape === code);
    const status = statusOf(index - now, told);
    return {
      code,
      name: label,
      plain: simple ?? label,
      status,
      statusText: code === 'valide' && status === 'en-cours' ? 'C’est fait' : STATUS[status],
      ...(told?.le && { on: told.le, date: formatDate(told.le) }),
      participants: told?.participants ?? [],
      ...(told?.attendu && { ask: tie(told.attendu) }),
    };
  });
}

function statusOf(
  ahead: number,
  told: NonNullable<Guide['etapes']>[number] | undefined,
): GuideStep['status'] {
  if (ahead === 0) return 'en-cours';
  if (ahead > 0) return 'a-venir';
  return told?.le || told?.participants ? 'faite' : 'sans-trace';
}
