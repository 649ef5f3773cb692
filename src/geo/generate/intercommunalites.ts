import { readPackageJson } from './sources.ts';

interface Epci {
  code: string;
  nom: string;
  membres: { code: string }[];
}

/** What the abbreviation before a name stands for. */
const KINDS: Record<string, string> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
};

/** The intercommunalités, one tab-separated line each, by SIREN: number, name, INSEE codes of their communes. */
export function intercommunaliteFile(): { path: string; content: string } {
  const all = readPackageJson<Epci[]>('@etalab/decoupage-administratif/data/epci.json');
  const lines = all
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, nom, membres }) =>
      [
        code,
        nameForPeople(nom),
        membres
          .map((member) => member.code)
          .toSorted()
          .join(' '),
      ].join('\t'),
    );
  return { path: 'intercommunalites.tsv', content: `${lines.join('\n')}\n` };
}

/** `CC du Pays d'Uzès` → `Communauté de communes du Pays d’Uzès`; `CA Val Parisis` → `Val Parisis`. */
export function nameForPeople(official: string): string {
  const [, short = '', rest = official] = /^(CC|CA|CU) (.+)$/.exec(official) ?? [];
  const name = rest.replaceAll("'", '’').trim();
  return /^(?:du|de|des|d’)(?: |(?<=’))/i.test(name) ? `${KINDS[short] ?? ''} ${name}`.trim() : name;
}
