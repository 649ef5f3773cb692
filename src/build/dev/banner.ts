import type { Finding } from '../../data/finding.ts';

/** In development, in the browser: shows above the page which data files are broken, and how to mend them. */
const SHOWN = 10;
const STYLE =
  'position:sticky;top:0;z-index:99;max-height:50vh;overflow:auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;' +
  'background:#fbe2d9;color:#7a2812;border-bottom:3px solid #7a2812';

const banner = document.createElement('div');
banner.id = 'commun-errors';
banner.role = 'alert';
banner.style.cssText = STYLE;

function show(errors: readonly Finding[]): void {
  banner.remove();
  if (!errors.length) return;
  const title = document.createElement('strong');
  title.textContent = 'Des fiches ont une erreur et ne sont pas montrées :';
  const list = document.createElement('ul');
  for (const { file, line, message, fix } of errors.slice(0, SHOWN)) {
    const item = document.createElement('li');
    item.textContent = `${file}, ligne ${line} : ${message}${fix ? ` ${fix}` : ''}`;
    list.append(item);
  }
  banner.replaceChildren(title, list);
  if (errors.length > SHOWN) banner.append(`… et ${errors.length - SHOWN} autres : « npm run check ».`);
  document.body.prepend(banner);
}

import.meta.hot?.on('commun:errors', show);
import.meta.hot?.send('commun:hello');
