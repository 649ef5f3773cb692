import type { ViteDevServer } from 'vite';
import { allEntries } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import { getCommons, getInstant } from '../../data/shared.ts';
import { searchIndexFiles } from '../../search/write.ts';
import { bookFiles } from '../books.ts';
import { derivedFiles } from '../derived-files.ts';
import { fixedFiles } from '../fixed-files.ts';

type Files = Map<string, string | Uint8Array>;

const TYPES: Record<string, string> = {
  js: 'text/javascript;charset=utf-8',
  json: 'application/json;charset=utf-8',
  geojson: 'application/geo+json;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  css: 'text/css;charset=utf-8',
  epub: 'application/epub+zip',
};

/**
 * In development, answers the addresses of generated files: open data, shards, basemap, books and search index.
 * @param base the site's path, with its slashes
 */
export function serveDerivedFiles(server: ViteDevServer, base: string): void {
  const derived = memoize(collectDerived);
  const books = memoize(collectBooks);
  const search = memoize((commons) =>
    searchIndexFiles(
      allEntries(commons).filter(({ collection }) => isOn(commons.commun, collection)),
      commons.lieux.length,
    ),
  );
  server.middlewares.use(async (request, response, next) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!pathname.startsWith(base)) return next();
      const path = decodeURI(pathname.slice(base.length));
      const content =
        /^(?:api|recherche|geo|carte|bibliotheques|hors-connexion|admin\/decap|[a-z-]+\/(?:images|fichiers))\//.test(
          path,
        )
          ? derived(getCommons()).get(path)
          : path.startsWith('pagefind/')
            ? (await search(getCommons())).get(path)
            : path.endsWith('.epub')
              ? (await books(getCommons())).get(path)
              : undefined;
      if (content === undefined) return next();
      response.setHeader(
        'content-type',
        TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      );
      response.setHeader('cache-control', 'no-store');
      response.end(content);
    } catch (error) {
      next(error);
    }
  });
}

function collectDerived(commons: Commons): Files {
  const files: Files = new Map();
  for (const { path, content } of [...fixedFiles(), ...derivedFiles(commons, getInstant())]) {
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    files.set(path, isWhole ? content : [...content].join(''));
  }
  return files;
}

async function collectBooks(commons: Commons): Promise<Files> {
  const books = await bookFiles(commons, getInstant());
  return new Map([...books].map(({ path, content }) => [path, content]));
}

/** Computed once for each reading of the data folder. */
function memoize<Result extends object>(compute: (commons: Commons) => Result): (commons: Commons) => Result {
  const known = new WeakMap<Commons, Result>();
  return (commons) => {
    const result = known.get(commons) ?? compute(commons);
    known.set(commons, result);
    return result;
  };
}
