import { isEmail, isUri } from '../data/formats.ts';

/** `mailto:accueil@exemple.org`, `accueil (at) exemple.org`, `<accueil@exemple.org>` → `accueil@exemple.org`. */
export function tidyEmail(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^mailto:\s*/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/\s*[([{]\s*(?:at|arobase|@)\s*[)\]}]\s*/i, '@')
    .replace(/\s*@\s*/, '@')
    .replace(/[.,;]$/, '');
  return bare !== text && isEmail(bare) ? bare : undefined;
}

/** `www.exemple.org`, `https//exemple.org`, `htp://exemple.org` → with `https://` or `http://`. */
export function tidyUrl(text: string): string | undefined {
  const bare = text.trim().replace(/\s+(?=\/)|(?<=:\/\/)\s+/g, '');
  const [, secure = 's', rest = bare] = /^h?t{1,2}p(s?)\s*[:;]?\s*\/{1,3}(.*)$/i.exec(bare) ?? [];
  const scheme = secure === '' ? 'http' : 'https';
  const address = rest.replace(/^\/\//, '');
  const url = `${scheme}://${address}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(address) && url !== text && isUri(url) ? url : undefined;
}
