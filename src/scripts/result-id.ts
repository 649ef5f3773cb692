const RESULT_ID = /^(?:\d{2,3}|2[AB])\/[a-z0-9]+(?:-[a-z0-9]+)*(?:#accueil-[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** Is it the identifier of a lieu (`29/brest-x`), or of one of its accueils (`29/bus#accueil-halle`)? */
export function isResultId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= 300 && RESULT_ID.test(id);
}

/** `29/bus#accueil-halle` → the lieu's identifier, and the accueil's place in its page (empty for the lieu itself). */
export function splitResultId(id: string): { lieu: string; anchor: string } {
  const [lieu = '', anchor = ''] = id.split('#');
  return { lieu, anchor };
}
