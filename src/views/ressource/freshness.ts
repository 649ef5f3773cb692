import { bandOf } from '../../data/freshness.ts';
import type { Ressource } from '../../data/types.generated.ts';
import { formatDate, NBSP, tie } from '../../data/typography.ts';

/** Whether a resource can still be trusted, in a word and in a sentence. */
export interface ResourceFreshness {
  look: 'open' | '' | 'ask' | 'closed' | 'unknown';
  text: string;
  detail?: string;
}

/** The bands of age, for what is used rather than visited. */
const WORDS: readonly ResourceFreshness[] = [
  { look: 'open', text: 'Relue récemment' },
  { look: '', text: 'Relue il y a moins d’un an' },
  { look: 'ask', text: `Relue il y a plus d’un an${NBSP}: à revérifier` },
  { look: 'closed', text: `Ancienne${NBSP}: vérifiez avant de vous en servir` },
];

/**
 * What somebody said to be out of date is, until a later reading finds it right again.
 * @param today YYYY-MM-DD
 */
export function resourceFreshness({ a_jour_le, perimee }: Ressource, today: string): ResourceFreshness {
  if (isOutdated({ a_jour_le, perimee })) {
    const by = perimee?.par ? ` par ${perimee.par}` : '';
    const on = perimee?.le ? ` le ${formatDate(perimee.le)}` : '';
    const why = perimee?.motif ? ` ${tie(perimee.motif)}` : '';
    return {
      look: 'closed',
      text: `Cette démarche a changé${NBSP}: ne vous en servez plus telle quelle`,
      detail: `Signalé${on}${by}.${why}`,
    };
  }
  if (!a_jour_le) return { look: 'unknown', text: 'On ne sait pas si elle est à jour' };
  return { ...WORDS[bandOf(a_jour_le, today)]!, detail: `Relue le ${formatDate(a_jour_le)}.` };
}

/** Was it said to be out of date since it was last found right? */
export function isOutdated({ a_jour_le = '', perimee }: Pick<Ressource, 'a_jour_le' | 'perimee'>): boolean {
  return perimee !== undefined && (perimee.le === undefined || perimee.le >= a_jour_le);
}
