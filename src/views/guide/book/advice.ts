import type { Commons } from '../../../data/load.ts';
import type { Chapter } from '../../../publish/epub/book.ts';
import { type Xml, xml } from '../../../publish/epub/xml.ts';
import type { EntryLink } from '../../entry/links.ts';
import { publicPage } from '../../public-page.ts';
import type { GuideStep } from '../steps.ts';
import type { GuideView } from '../view.ts';
import { linked, listOf, section, sectionsOf } from './part.ts';

/** Leads to what the book tells of a practice, else to its page. */
export type LinkTo = (link: EntryLink) => Xml;

/** The guide itself. @param text its own text, as XHTML */
export function adviceChapter(
  view: GuideView,
  text: Xml | undefined,
  linkTo: LinkTo,
  commons: Commons,
): Chapter {
  const title = 'Le guide';
  const sections = [
    section('enjeux', 'Pourquoi c’est important', listOf(view.enjeux)),
    section('questions', 'Les questions à se poser', listOf(view.questions)),
    section('conseils', 'Conseils', adviceOf(view.conseils, linkTo)),
    section('ecueils', 'Ce qui fait échouer', listOf(view.ecueils)),
    section('outils', 'Ce qui aide', listOf(toolsOf(view.outils, commons))),
    section('texte', 'Pour aller plus loin', text),
    section(
      'initiatives',
      'Les initiatives sur lesquelles il s’appuie',
      listOf(view.initiatives.map(linkTo)),
    ),
    section('ressources', 'Ressources', listOf(view.resources.map(linkTo))),
    section('etapes', 'Où en est ce guide', stagesOf(view.steps)),
  ].flat();
  return {
    file: 'guide.xhtml',
    title,
    body: xml`<h1>${title}</h1>\n${sectionsOf(sections)}`,
    parts: sections.map(({ id, title: name }) => ({ id, title: name })),
  };
}

function adviceOf(advice: GuideView['conseils'], linkTo: LinkTo): Xml | undefined {
  if (advice.length === 0) return undefined;
  return xml`<ol>\n${advice.map(
    ({ text, practices }) =>
      xml`<li><p>${text}</p>${
        practices.length > 0 &&
        xml`<p class="from">Appuyé par\u00a0: ${practices.map((link, index) => [index > 0 && ' · ', linkTo(link)])}</p>`
      }</li>\n`,
  )}</ol>`;
}

function toolsOf(tools: GuideView['outils'], { commun }: Commons): Xml[] {
  return tools.map(({ text, link, url }) => linked(text, link ? publicPage(commun, link.path) : url));
}

function stagesOf(steps: readonly GuideStep[]): Xml {
  return xml`<ol>\n${steps.map(({ plain, statusText, date, participants, ask }) => {
    const when = [date, participants.join(', ')].filter(Boolean).join(' · ');
    return xml`<li><p><strong>${plain}</strong>\u00a0: ${statusText}</p>${when !== '' && xml`<p class="small">${when}</p>`}${ask && xml`<p>${ask}</p>`}</li>\n`;
  })}</ol>`;
}
