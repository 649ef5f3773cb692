/** A forge's refusal. */
export class ForgeError extends Error {
  override name = 'ForgeError';
  readonly status: number;

  constructor(status: number, where: string) {
    super(`La forge a répondu ${status} (${where}).`);
    this.status = status;
  }
}

export interface Api {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T>;
  /** A file, from wherever the forge keeps it: fetch itself takes the token away from another origin. */
  text(path: string): Promise<string>;
  /** Every page of a list, until one is not full; a thousand items at most. */
  all<T>(path: string): Promise<T[]>;
}

const PER_PAGE = 100;
const MOST_PAGES = 10;

/**
 * A JSON interface over HTTP.
 * @param root its address without a final slash: a test plays the forge on its own machine
 */
export function apiAt(root: string, headers: Readonly<Record<string, string>>): Api {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${root}${path}`, {
      method,
      redirect: 'error',
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new ForgeError(response.status, `${method} ${path.replace(/\?.*$/, '')}`);
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  return {
    get: (path) => send('GET', path),
    send,
    async text(path) {
      const response = await fetch(`${root}${path}`, { headers });
      if (!response.ok) throw new ForgeError(response.status, `GET ${path}`);
      return response.text();
    },
    async all<T>(path: string): Promise<T[]> {
      const items: T[] = [];
      const mark = path.includes('?') ? '&' : '?';
      for (let page = 1; page <= MOST_PAGES; page++) {
        const some = await send<T[]>('GET', `${path}${mark}per_page=${PER_PAGE}&page=${page}`);
        items.push(...some);
        if (some.length < PER_PAGE) break;
      }
      return items;
    },
  };
}
