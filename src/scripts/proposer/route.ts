/** Where one is: a door, the entry it is about, the step. It lives in the fragment, which no server sees. */
export interface Route {
  door: string;
  /** Identifier, with its collection where it is not the door's: `29/x`, `services-publics/29/x`. */
  target: string;
  step: string;
}

/** Reads `#corriger=29/x&etape=horaires`; undefined when no door is named. */
export function readRoute(hash: string): Route | undefined {
  const parts = hash.replace(/^#/, '').split('&');
  const named = parts.map((part) => part.split('=').map(decode));
  const [door = '', target = ''] = named[0] ?? [];
  if (!/^[a-z][a-z-]*$/.test(door) || door === 'langue') return undefined;
  return { door, target, step: named.find(([key]) => key === 'etape')?.[1] ?? '' };
}

/** The fragment of a place; what else the present one says, such as the language, stays. */
export function writeRoute({ door, target, step }: Route, current = location.hash): string {
  const language = /(?:^#|&)(langue=\w+)/.exec(current)?.[1];
  const head = target ? `${door}=${target}` : door;
  return `#${[head, step && `etape=${encodeURIComponent(step)}`, language].filter(Boolean).join('&')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
