import { type Flaw, findRuleFlaw, findTextFlaw, vagueFlaw, withoutComments } from './flaws.ts';
import { isProse } from './french-words.ts';
import { openingHours, parseWithLibrary } from './library.ts';
import { mendHours } from './mend.ts';
import { longest, readRules } from './read-rules.ts';
import { tidyRules } from './tidy.ts';

/** Whether hours can be read; `tidy` has the same meaning in the usual spelling, `fix` what was surely meant. */
export type HoursCheck = { ok: true; tidy: string } | { ok: false; message: string; fix?: string };

const example = 'par exemple Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00';

const known = new Map<string, HoursCheck>();

/**
 * Judges hours written in OSM's notation (https://wiki.openstreetmap.org/wiki/Key:opening_hours).
 *
 * @param value not empty; remembered per value
 * @returns a French message that says what to write instead
 */
export function checkHours(value: string): HoursCheck {
  let check = known.get(value);
  if (!check) {
    check = judge(value);
    known.set(value, check);
  }
  return check;
}

function judge(value: string): HoursCheck {
  if (value.length > longest) {
    return {
      ok: false,
      message: `Ces horaires sont trop longs (${value.length} signes, ${longest} au plus). Gardez l’essentiel, ${example}.`,
    };
  }
  const flaw = findTextFlaw(value);
  if (flaw) return { ok: false, ...flaw };
  const rules = readRules(value);
  if (rules) {
    const ruleFlaw = findRuleFlaw(value, rules);
    return ruleFlaw ? { ok: false, ...ruleFlaw } : { ok: true, tidy: tidyRules(value) };
  }
  return judgeSpelling(value) ?? judgeWithLibrary(value);
}

/** Hours that we can read once they are spelt as OSM does. */
function judgeSpelling(value: string): HoursCheck | undefined {
  const fix = mendHours(value);
  if (fix === undefined) return undefined;
  const squeeze = (text: string) => text.replace(/\s/g, '').toLowerCase();
  if (squeeze(fix) === squeeze(tidyRules(value))) return { ok: true, tidy: fix };
  return {
    ok: false,
    message: `«\u00a0${value.trim()}\u00a0» se comprend, mais les horaires s’écrivent dans la notation d’OpenStreetMap\u00a0: ${fix}`,
    fix,
  };
}

function judgeWithLibrary(value: string): HoursCheck {
  openingHours();
  const judged = judgeByPackage(value);
  if (judged) return judged;
  // The package reads a value as of today, and refuses school holidays that it does not know yet: that is no fault of
  // the value. Its grammar takes public holidays at the same places.
  const stand = value.replace(/\bSH\b/g, 'PH');
  const asPublic = stand === value ? undefined : judgeByPackage(stand);
  if (asPublic?.ok) {
    const tidy = /\bPH\b/.test(value) ? value.trim() : asPublic.tidy.replace(/\bPH\b/g, 'SH');
    return { ok: true, tidy };
  }
  return { ok: false, ...explain(value) };
}

/** @returns undefined when the package cannot read it */
function judgeByPackage(value: string): HoursCheck | undefined {
  try {
    const hours = parseWithLibrary(value, { holidayState: 'Bretagne' });
    const warnings = hours.warnings();
    if (warnings.includes('vague')) return { ok: false, ...vagueFlaw(value.trim()) };
    const doubtful = warnings.some((type) => type === 'word_error_correction' || type === 'use_multi');
    if (doubtful) return { ok: false, ...explain(value) };
    return { ok: true, tidy: stableTidy(hours.pretty(), value) };
  } catch {
    return undefined;
  }
}

/** The package's spelling, unless the package itself would spell or refuse it otherwise the next time. */
function stableTidy(pretty: string, value: string): string {
  try {
    return parseWithLibrary(pretty, { holidayState: 'Bretagne' }).pretty() === pretty ? pretty : value.trim();
  } catch {
    return value.trim();
  }
}

const vocabulary =
  /^(?:mo|tu|we|th|fr|sa|su|ph|sh|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|off|closed|open|unknown|week|easter|days?|sunrise|sunset|dawn|dusk)$/i;

/** Why hours do not parse, as far as it shows. */
function explain(value: string): Flaw {
  const text = withoutComments(value);
  if (!/[\p{L}\d]/u.test(value)) {
    return {
      message: `«\u00a0${value.trim()}\u00a0» ne donne pas d’horaires. Écrivez-les, ${example}, ou laissez le champ vide si vous ne les connaissez pas.`,
    };
  }
  if (!/\d/.test(text) && isSentence(text)) {
    return {
      message: `«\u00a0${value.trim()}\u00a0» ne donne pas d’heures. Écrivez-les, ${example}\u00a0; si vous ne les connaissez pas, recopiez cette phrase dans horaires_bruts.`,
    };
  }
  const hour = loneHour(text);
  if (hour) return hour;
  const lone = /(?:[A-Za-z][A-Za-z,-]*\s+)?(?<![-\d:]|-\s)(\d\d?:\d\d)(?!\s*[-+\d:])/.exec(text);
  if (lone) {
    return {
      message: `«\u00a0${lone[0]}\u00a0» donne une seule heure. Écrivez le début et la fin, par exemple ${lone[0]}-${laterThan(lone[1]!)}.`,
    };
  }
  const late = [...text.matchAll(/(\d\d?):(\d\d)/g)].find(
    ([, hour, minute]) => Number(hour) > 24 || Number(minute) > 59,
  );
  if (late)
    return {
      message: `«\u00a0${late[0]}\u00a0» n’est pas une heure. Écrivez une heure entre 00:00 et 24:00.`,
    };
  if (isProse(text)) {
    return {
      message: `Ces horaires sont écrits en toutes lettres et ne se traduisent pas à coup sûr. Écrivez-les dans la notation d’OpenStreetMap, ${example}\u00a0; pour le premier mardi du mois Tu[1] 14:00-17:00, pour une semaine sur deux week 1-53/2 We 14:00-17:00.`,
    };
  }
  if (!/[A-Za-z]{2}/.test(text) && /\d/.test(text)) {
    return {
      message: `«\u00a0${value.trim()}\u00a0» ne dit pas quels jours. Écrivez-les devant les heures, ${example}.`,
    };
  }
  const word = text.match(/\p{L}+/gu)?.find((letters) => !vocabulary.test(letters));
  if (word) {
    return {
      message: `«\u00a0${word}\u00a0» n’est pas un mot de la notation OpenStreetMap des horaires. Écrivez les jours Mo, Tu, We, Th, Fr, Sa, Su, ${example}\u00a0; une précision se met entre guillemets\u00a0: "sur rendez-vous".`,
    };
  }
  return {
    message: `«\u00a0${value.trim()}\u00a0» ne se lit pas comme des horaires. Écrivez-les ainsi\u00a0: jours, début-fin, virgule entre deux plages, point-virgule entre deux jours, ${example}.`,
  };
}

/** `Mo-Fr 9h00`: the only hour of the text, as French writes it. */
function loneHour(text: string): Flaw | undefined {
  const [hour, ...others] = [...text.matchAll(/\b(\d\d?)\s?h(\d\d)?\b/gi)];
  if (!hour || others.length > 0 || /\d\s*(?::|[-–])\s*\d/.test(text)) return undefined;
  const start = `${(hour[1] ?? '').padStart(2, '0')}:${hour[2] ?? '00'}`;
  return {
    message: `«\u00a0${hour[0]}\u00a0» donne une seule heure. Écrivez le début et la fin, avec deux points, par exemple ${start}-${laterThan(start)}.`,
  };
}

/** Two words that are not OSM's or more: a sentence, not a misspelling. */
function isSentence(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.filter((letters) => !vocabulary.test(letters)).length ?? 0) > 1;
}

/** A plausible end for an example: three hours later. */
function laterThan(time: string): string {
  const [hour = 0, minute = '00'] = time.split(':');
  return `${String(Math.min(Number(hour) + 3, 23)).padStart(2, '0')}:${minute}`;
}
