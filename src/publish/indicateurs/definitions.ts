import { type Indicator, SOURCES } from '../../indicators/indicator.ts';
import { indicators } from '../../indicators/registry.ts';

/** An indicator as the open data define it. */
export interface Definition {
  titre: string;
  unite: string;
  definition: string;
  formule: string;
  source: string;
  approximation?: string;
}

/** The definition of each indicator, by its id. */
export function definitions(): Record<string, Definition> {
  return Object.fromEntries(indicators.map((indicator) => [indicator.id, definitionOf(indicator)]));
}

function definitionOf({ titre, unite, definition, formule, sources, approximate }: Indicator): Definition {
  const source = sources.map((name) => SOURCES[name]).join('\u00a0; ');
  return { titre, unite, definition, formule, source, ...(approximate && { approximation: approximate }) };
}
