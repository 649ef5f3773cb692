import type { Chapter } from '../../../publish/epub/book.ts';
import { xml } from '../../../publish/epub/xml.ts';
import type { GuideView } from '../view.ts';
import { linked, listOf, section, sectionsOf } from './part.ts';

/** The last page: where it comes from, what was deduced, how to cite it, what changed. */
export function sourcesChapter({ trust, citation }: GuideView, address: string | undefined): Chapter {
  const { sources, deduced, licence, history } = trust;
  const title = 'Sources, licence et versions';
  const versions = (history?.lines ?? []).map(
    ({ date, sentences }) => `${date}\u00a0: ${sentences.join(' ')}`,
  );
  const sections = [
    section('sources', 'Sources', listOf(sources.map(({ text, url }) => linked(text, url)))),
    section('deduit', 'Ce que la source ne dit pas et que nous avons déduit', listOf(deduced)),
    section(
      'citer',
      'Pour citer ce guide',
      xml`<p>${citation.text}${address && xml` <span class="address">${address}</span>`}</p>`,
    ),
    section('licence', 'Licence', xml`<p>${linked(licence.name, licence.url)}</p>`),
    section('versions', 'Ce qui a changé', listOf([...versions, ...(history?.note ? [history.note] : [])])),
  ].flat();
  return {
    file: 'sources.xhtml',
    title,
    role: 'doc-colophon',
    body: xml`<h1>${title}</h1>\n${sectionsOf(sections)}`,
    parts: sections.map(({ id, title: name }) => ({ id, title: name })),
  };
}
