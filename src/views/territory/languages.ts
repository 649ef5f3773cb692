import type { Commons } from '../../data/load.ts';

const known = new WeakMap<Commons['lieux'], ReadonlySet<string>>();

/** The languages that somebody speaks somewhere in the commons, beside French. */
export function languagesOf({ lieux }: Pick<Commons, 'lieux'>): ReadonlySet<string> {
  let languages = known.get(lieux);
  if (!languages) {
    languages = new Set(
      lieux.flatMap(({ value: { langues = [], accueils = [] } }) => [
        ...langues,
        ...accueils.flatMap((accueil) => accueil.langues ?? []),
      ]),
    );
    known.set(lieux, languages);
  }
  return languages;
}
