import type { Entry } from '../../../data/entry.ts';
import type { Commons } from '../../../data/load.ts';
import { isOn } from '../../../data/modules.ts';
import type { Guide, Pratique } from '../../../data/types.generated.ts';
import { tie } from '../../../data/typography.ts';
import { termOf } from '../../../data/vocabularies.ts';
import type { Chapter } from '../../../publish/epub/book.ts';
import { type Xml, xml } from '../../../publish/epub/xml.ts';
import { entryNamed } from '../../entry/links.ts';
import { essentialFacts, otherFacts } from '../../pratique/facts.ts';
import { pratiqueLine } from '../../pratique/view.ts';
import { publicPage } from '../../public-page.ts';
import { factsOf, linked } from './part.ts';

const FILE = 'pratiques.xhtml';

/** The practices that a guide leans on, each once, in the order in which it names them. */
export function citedPractices(
  { conseils = [], initiatives = [] }: Guide,
  commons: Commons,
): Entry<Pratique>[] {
  if (!isOn(commons.commun, 'pratiques')) return [];
  const ids = [...conseils.flatMap(({ pratiques = [] }) => pratiques), ...initiatives];
  const named = ids.flatMap((id) => (entryNamed(commons, 'pratiques', id) as Entry<Pratique>) ?? []);
  return [...new Set(named)];
}

/** Where the book tells of a practice. */
export function practiceAnchor(id: string): string {
  return `${FILE}#${anchorOf(id)}`;
}

/** The annex: each practice in short, with the address of its page. */
export function practicesChapter(practices: readonly Entry<Pratique>[], { commun }: Commons): Chapter {
  const title = 'Les pratiques citées, en bref';
  return {
    file: FILE,
    title,
    role: 'doc-appendix',
    body: xml`<h1>${title}</h1>\n${practices.map((entry) => practice(entry, publicPage(commun, pratiqueLine(entry).path)))}`,
    parts: practices.map(({ id, value }) => ({ id: anchorOf(id), title: tie(value.titre) })),
  };
}

/** What one wants to know first, what it gave and what it takes. */
const IN_SHORT = new Set(['Portée par', 'Où', 'Résultats observés', 'Pour la refaire']);

function practice(entry: Entry<Pratique>, address: string | undefined): Xml {
  const { id, value } = entry;
  const { titre, resume, state } = pratiqueLine(entry);
  const facts = [
    { label: 'Où elle en est', lines: [state] },
    ...essentialFacts(value).filter(({ lines }) => lines[0] !== 'On ne sait pas'),
    ...otherFacts(value).filter(({ label }) => IN_SHORT.has(label)),
    // One that is not under the licence of the commons' texts says so.
    {
      label: 'Licence',
      lines: [termOf('licences-ressources', value.licence ?? '')?.label ?? ''].filter(Boolean),
    },
  ];
  return xml`<section class="practice" aria-labelledby="${anchorOf(id)}">
<h2 id="${anchorOf(id)}">${titre}</h2>
<p>${resume}</p>
${factsOf(facts)}${address && xml`\n<p class="address">${linked(address, address)}</p>`}
</section>\n`;
}

function anchorOf(id: string): string {
  return `p-${id}`;
}
