import { capitalise } from '../../data/typography.ts';
import { type Indicator, SOURCES } from '../../indicators/indicator.ts';
import { LEVELS, type Level } from '../../indicators/measure-all.ts';
import { chapters } from '../../indicators/registry.ts';

/** One figure of the dictionary, in words. */
export interface DictionaryEntry {
  id: string;
  title: string;
  definition: string;
  facts: { name: string; text: string }[];
}

/** A chapter of the dictionary, with the anchor it is reached by. */
export interface DictionaryChapter {
  anchor: string;
  title: string;
  entries: DictionaryEntry[];
}

/** Every figure with its definition, its formula and its sources, as the registry has them. */
export function dictionary(): DictionaryChapter[] {
  return chapters.map(({ titre, indicators }, index) => ({
    anchor: `chapitre-${index + 1}`,
    title: titre,
    entries: indicators.map(entryOf),
  }));
}

function entryOf({
  id,
  titre,
  definition,
  formule,
  unite,
  sources,
  approximate,
}: Indicator): DictionaryEntry {
  const told = sources.map((source) => SOURCES[source]).join('\u00a0; ');
  return {
    id,
    title: titre,
    definition,
    facts: [
      { name: 'Calcul', text: formule },
      { name: 'Unité', text: unite },
      { name: 'Source', text: capitalise(told) },
      ...(approximate ? [{ name: 'À savoir', text: approximate }] : []),
    ],
  };
}

/** What each level of files holds. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  pays: 'La France entière',
  regions: 'Les régions',
  departements: 'Les départements et collectivités d’outre-mer',
  epci: 'Les intercommunalités',
  territoires: 'Les territoires de ce commun',
};

/** The files of figures: `indicateurs/<level>.json` and `.csv` below `api/v1/`. */
export const indicatorFiles: readonly { level: Level; name: string; json: string; csv: string }[] =
  LEVELS.map((level) => ({
    level,
    name: LEVEL_NAMES[level],
    json: `api/v1/indicateurs/${level}.json`,
    csv: `api/v1/indicateurs/${level}.csv`,
  }));
