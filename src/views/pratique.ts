import type { Entry } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import type { Pratique } from '../data/types.generated.ts';
import { formatDate, joinWords, tie } from '../data/typography.ts';
import { plainLabel, termOf } from '../data/vocabularies.ts';
import { departements } from '../geo/departements.ts';
import { communeByCode } from '../geo/gazetteer.ts';
import { type CitingLinks, citingLinks } from './entry/citing-links.ts';
import { forgeLinks } from './forge.ts';
import type { Fact } from './lieu/facts.ts';
import { renderMarkdown } from './markdown.ts';
import { reportLink } from './report.ts';
import { lieuPath, pratiquePath } from './url.ts';

export interface Reference {
  text: string;
  path: string;
}

/** A practice as its page shows it. */
export interface PratiqueView {
  path: string;
  titre: string;
  resume: string;
  state: string;
  html: string;
  facts: Fact[];
  needs: string[];
  places: Reference[];
  origins: Reference[];
  /** Services, actions and gaps that cite it. */
  cited: CitingLinks[];
  sources: { text: string; url?: string }[];
  deduced: string[];
  licence: { name: string; url?: string };
  file?: { read: string; edit: string };
  report?: string;
}

export function pratiqueView({ id, value, texte, path }: Entry<Pratique>, commons: Commons): PratiqueView {
  const licence = termOf('licences-textes', value.licence ?? commons.commun.licence_textes ?? 'cc-by-sa-4.0');
  const file = forgeLinks(commons.commun, path);
  const report = reportLink(commons.commun, `À propos de la pratique « ${value.titre} »`, path);
  return {
    path: pratiquePath(id),
    titre: tie(value.titre),
    resume: tie(value.resume),
    state: plainLabel('etats-pratique', value.etat),
    html: renderMarkdown(texte ?? ''),
    facts: factsOf(value),
    needs: (value.besoins ?? []).map((code) => tie(plainLabel('services', code))),
    places: references(value.lieux, commons.lieux, ({ nom }) => nom, lieuPath),
    origins: references(value.derive_de, commons.pratiques, ({ titre }) => titre, pratiquePath),
    cited: citingLinks(commons, 'pratiques', id),
    sources: value.sources.map(({ titre, auteur, url, date }) => ({
      text: [auteur, titre, date && formatDate(date)].filter(Boolean).join(', '),
      ...(url && { url }),
    })),
    deduced: (value.deduit ?? []).map(tie),
    licence: { name: licence?.label ?? '', ...(licence?.url && { url: licence.url }) },
    ...(file && { file }),
    ...(report && { report }),
  };
}

function references<T extends { alias?: string[] }>(
  ids: readonly string[] | undefined,
  entries: readonly Entry<T>[],
  nameOf: (value: T) => string,
  pathOf: (id: string) => string,
): Reference[] {
  return (ids ?? []).flatMap((id) => {
    const entry = entries.find((each) => each.id === id || each.value.alias?.includes(id));
    return entry ? [{ text: nameOf(entry.value), path: pathOf(entry.id) }] : [];
  });
}

function factsOf(value: Pratique): Fact[] {
  const {
    porteurs,
    partenaires,
    territoire,
    publics,
    niveaux,
    modalites,
    temps,
    moyens,
    cout,
    resultats,
    difficultes,
    reproductible,
    dates,
  } = value;
  const labels = (
    name: 'publics-pratique' | 'niveaux' | 'modalites-accompagnement',
    codes?: readonly string[],
  ) => (codes ?? []).map((code) => plainLabel(name, code));
  const facts: [string, (string | undefined)[]][] = [
    ['Portée par', porteurs ?? []],
    ['Avec', partenaires ?? []],
    ['Où', [joinWords((territoire ?? []).map(territoryName))]],
    ['Quand', [period(dates)]],
    ['Pour qui', labels('publics-pratique', publics)],
    ['Niveau', labels('niveaux', niveaux)],
    ['Comment', labels('modalites-accompagnement', modalites)],
    ['Combien de temps', [temps]],
    ['Avec quoi', [moyens]],
    ['Coût', [cout]],
    ['Résultats observés', [resultats]],
    ['Difficultés', [difficultes]],
    ['Pour la refaire', [reproductible]],
  ];
  return facts
    .map(([label, lines]) => ({
      label,
      lines: lines.filter((line): line is string => Boolean(line)).map(tie),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function period(dates: Pratique['dates']): string {
  const { debut, fin } = dates ?? {};
  if (debut && fin) return `De ${formatDate(debut)} à ${formatDate(fin)}`;
  if (debut) return `Depuis ${formatDate(debut)}`;
  return fin ? `Jusqu’en ${formatDate(fin)}` : '';
}

/** The name of a territory's code: commune, département; a region's code stays as it is. */
function territoryName(code: string): string {
  return (code.length === 5 ? communeByCode(code)?.nom : departements.get(code)?.nom) ?? code;
}
