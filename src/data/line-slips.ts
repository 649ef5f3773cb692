import { isPropertyName } from './property-names.ts';
import { quoteText } from './scalar.ts';

/** A line of YAML that cannot be read, and what was surely meant. */
export interface Slip {
  /** French: what to write. */
  message: string;
  /** The line, mended. */
  line: string;
}

const NBSP = '[\u00a0\u202f]';

/** Spaces before the name, dash of a list included; the name; what follows its colon. */
const PROPERTY = /^([ ]*(?:- )?)([a-z_]+):[ ]+(\S.*?)[ ]*$/;

/** A name that its value follows without the space, or without the colon. */
export function slipAfterName(line: string): Slip | undefined {
  const invisible = new RegExp(`^([ ]*(?:- )?)([a-z_]+)[\u00a0\u202f ]*:${NBSP}+(.+)$`).exec(line);
  if (invisible && isPropertyName(invisible[2] ?? ''))
    return {
      message: `L’espace qui suit «\u00a0${invisible[2]}:\u00a0» est insécable\u00a0: effacez-le, et tapez un espace ordinaire.`,
      line: `${invisible[1]}${invisible[2]}: ${invisible[3]}`,
    };
  const tight = /^( *(?:- )?)([a-z_]+):([^\s/].*)$/.exec(line);
  if (tight && isPropertyName(tight[2] ?? ''))
    return mended(
      `Il manque un espace après «\u00a0${tight[2]}:\u00a0»`,
      `${tight[1]}${tight[2]}: ${tight[3]}`,
    );
  const bare = /^( *(?:- )?)([a-z_]+) +(?=[^\s:])(.*)$/.exec(line);
  if (bare && isPropertyName(bare[2] ?? ''))
    return mended(
      `Il manque «\u00a0:\u00a0» après «\u00a0${bare[2]}\u00a0»`,
      `${bare[1]}${bare[2]}: ${bare[3]}`,
    );
  return undefined;
}

/** A value with a sign that YAML reads otherwise: it needs quotes. */
export function slipInValue(line: string): Slip | undefined {
  const [, indent = '', name = '', value = ''] = PROPERTY.exec(line) ?? [];
  if (!isPropertyName(name) || value.includes(' #')) return undefined;
  const bare = withoutQuotes(value);
  const reason = bare === undefined ? signOf(value) : 'Un guillemet ou une apostrophe coupe cette valeur';
  if (reason === undefined) return undefined;
  return mended(reason, `${indent}${name}: ${quoteText(bare ?? value)}`);
}

/** `'L'atelier'` and `"Le "bon" lieu"`: what stands between the outer quotes, where an inner one ends it too early. */
function withoutQuotes(value: string): string | undefined {
  const single = /^'(.*[^'])'$/.exec(value)?.[1];
  if (single !== undefined) return /(?<!')'(?!')/.test(single) ? single : undefined;
  const double = /^"(.*[^\\])"$/.exec(value)?.[1];
  return double !== undefined && !double.includes('\\') && double.includes('"') ? double : undefined;
}

function signOf(value: string): string | undefined {
  if (/^["'#]/.test(value)) return undefined;
  if (/^\*.*[*\s]/.test(value))
    return 'En YAML, une valeur ne peut pas commencer par «\u00a0*\u00a0» sans guillemets';
  if (/^(?:[@%`]|- |[>|]\s+\S)/.test(value))
    return `En YAML, une valeur ne peut pas commencer par «\u00a0${value[0]}\u00a0» sans guillemets`;
  if (/^\[.*[^\]]$/.test(value) || /^\{.*[^}]$/.test(value))
    return `En YAML, «\u00a0${value[0]}\u00a0» ouvre une liste ou un bloc`;
  if (/^[[{]/.test(value)) return undefined;
  if (/:(?:\s|$)/.test(value)) return 'Une valeur qui contient «\u00a0:\u00a0» se met entre guillemets';
  return undefined;
}

function mended(reason: string, line: string): Slip {
  const written = line.trim();
  const shown = written.length > 90 ? `${written.slice(0, 87)}…` : written;
  return { message: `${reason}\u00a0: écrivez «\u00a0${shown}\u00a0».`, line };
}
