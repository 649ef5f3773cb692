import { locales } from './locales.ts';
import type { Catalogue, Language, Message } from './message.ts';
import { hasWords, likeCase, normal } from './normal.ts';
import { formsOf, inOrder, type Pattern, patternOf } from './pattern.ts';
import { kindOf, numberOf, type Speaker } from './placeholders.ts';
import { rewrite } from './rewrite.ts';
import { saySequence } from './sequence.ts';

/** The translation of a French text, whatever its spaces; undefined when it has none, or needs none. */
export type Translator = (text: string) => string | undefined;

/** First strong isolate, and its end: a French name inside an Arabic sentence keeps its own order. */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** Makes the translator of a language. Pure: the browser and the tests share it. */
export function makeTranslator({ ids, messages }: Catalogue, language: Language): Translator {
  const locale = locales[language];
  const plural = new Intl.PluralRules(locale.tag);
  const lists = {
    ' et ': new Intl.ListFormat(locale.tag, { type: 'conjunction' }),
    ' ou ': new Intl.ListFormat(locale.tag, { type: 'disjunction' }),
  };
  const words = new Map<string, { id: string; index: number }>();
  const patterns: Pattern[] = [];
  const known = new Map<string, string | undefined>();
  for (const [index, id] of ids.entries()) {
    const context = /@\w+$/.exec(id)?.[0] ?? '';
    for (const form of formsOf(id)) {
      const pattern = context ? undefined : patternOf(form, index);
      if (pattern) patterns.push(pattern);
      else words.set(form.toLowerCase() + context, { id: form, index });
    }
  }
  const ordered = inOrder(patterns);
  const speaker: Speaker = { locale, say, isolate: (text) => (locale.rtl ? ISOLATE.join(text) : text) };

  return (text) => {
    const core = normal(text);
    const said = hasWords(core) ? say(core) : undefined;
    if (said === undefined) return undefined;
    const [before = '', after = ''] = [
      /^[\s\u00a0\u202f]+/.exec(text)?.[0],
      /[\s\u00a0\u202f]+$/.exec(text)?.[0],
    ];
    return before + said + after;
  };

  function say(text: string): string | undefined {
    if (!known.has(text)) {
      // A pattern that asks for the same text again finds nothing rather than going round.
      known.set(text, undefined);
      const plain = rewrite(text);
      known.set(text, sayWhole(plain));
    }
    return known.get(text);
  }

  function sayWhole(text: string): string | undefined {
    if (text.includes(' ; ')) return sayRemarks(text.split(' ; '));
    if (text.includes(' | ')) return sayTitle(text);
    return sayUnit(text) ?? saySequence(text, sayUnit, join) ?? sayLabelled(text) ?? sayBeside(text);
  }

  /** Remarks side by side, each with labels and words of its own. */
  function sayRemarks(parts: string[]): string | undefined {
    const said = parts.map(say);
    return said.every((part) => part !== undefined) ? said.join(locale.separators[' ; ']) : undefined;
  }

  /** `Trouver de l’aide | Médiations en commun`: a page's title, then the site's name. */
  function sayTitle(text: string): string | undefined {
    const [, title = '', site] = /^(.+) \| (.+)$/.exec(text) ?? [];
    const said = say(title);
    return said && `${said} | ${site}`;
  }

  /** A text that is one whole: a message, a message with an end, a message and its remark. */
  function sayUnit(text: string): string | undefined {
    return sayWord(text) ?? sayPattern(text) ?? sayEnded(text) ?? sayRemark(text);
  }

  function sayWord(text: string, context = ''): string | undefined {
    const word = words.get(text.toLowerCase() + context);
    return word && likeCase(formOf(messageAt(word.index), 1), text, word.id);
  }

  function sayPattern(text: string): string | undefined {
    for (const pattern of ordered) {
      const found = pattern.test.exec(text);
      const said = found && fill(pattern, found.slice(1));
      if (said) return likeCase(said, text, pattern.id);
    }
    return undefined;
  }

  function fill({ names, index }: Pattern, values: string[]): string | undefined {
    let complete = true;
    const counted = values[names.indexOf('n')];
    const filled = formOf(messageAt(index), counted === undefined ? 1 : numberOf(counted)).replace(
      /\{(\w+)(@\w+)?\}/g,
      (_, name: string, context?: string) => {
        const value = values[names.indexOf(name)] ?? '';
        const said = context ? sayWord(value, context) : kindOf(name).say(value, speaker);
        complete &&= said !== undefined;
        return said ?? '';
      },
    );
    return complete ? filled : undefined;
  }

  /** `Horaires du lieu :`, `Fermé le mercredi.` */
  function sayEnded(text: string): string | undefined {
    const [, core, end] = /^(.+?)( :| ·|\.|…)$/.exec(text) ?? [];
    const said = core && (sayUnit(core) ?? saySequence(core, sayUnit, join));
    return said && said + (end === ' :' ? ':' : end!.replace(' ', '\u00a0'));
  }

  /** `le vendredi, de 22 h à 2 h (le lendemain)`: the remark is ours, or somebody's own words. */
  function sayRemark(text: string): string | undefined {
    const [, core = '', remark] = /^(?:(.+) )?\(([^()]+)\)$/.exec(text) ?? [];
    if (!remark) return undefined;
    const said = core && say(core);
    if (said === undefined) return undefined;
    const inside = say(remark);
    if (!core && inside === undefined) return undefined;
    return `${said && `${said} `}(${inside ?? speaker.isolate(remark)})`;
  }

  /** `Le samedi, de 9 h à 12 h : sur rendez-vous`: a text of ours, then ours or somebody's own words. */
  function sayLabelled(text: string): string | undefined {
    const at = text.indexOf(' : ');
    const label = at > 0 ? say(text.slice(0, at)) : undefined;
    if (label === undefined) return undefined;
    const rest = text.slice(at + 3);
    const [, core = '', end = ''] = /^(.*?)(\.?)$/.exec(rest) ?? [];
    return `${label}: ${say(rest) ?? speaker.isolate(core) + end}`;
  }

  /** `0,4 km · Bibliothèque · 3 place du Port`: what is ours is said, names and addresses stay. */
  function sayBeside(text: string): string | undefined {
    const parts = text.split(' · ');
    const said = parts.map((part) => (hasWords(part) ? say(part) : part));
    if (parts.length < 2 || said.every((part) => part === undefined)) return undefined;
    return said.map((part, index) => part ?? speaker.isolate(parts[index]!)).join(locale.separators[' · ']);
  }

  function join(left: string, separator: string, right: string): string {
    const list = lists[separator as keyof typeof lists];
    return list ? list.format([left, right]) : left + (locale.separators[separator] ?? separator) + right;
  }

  function messageAt(index: number): Message {
    return messages[language][index]!;
  }

  function formOf(message: Message, count: number): string {
    return typeof message === 'string' ? message : (message[plural.select(count)] ?? message.other);
  }
}
