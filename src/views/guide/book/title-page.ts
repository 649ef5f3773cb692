import type { Commons } from '../../../data/load.ts';
import { formatDate } from '../../../data/typography.ts';
import type { Chapter } from '../../../publish/epub/book.ts';
import { xml } from '../../../publish/epub/xml.ts';
import { publicPage } from '../../public-page.ts';
import type { GuideView } from '../view.ts';
import { factsOf, linked } from './part.ts';

/** The first page: what the guide asks, where it stands, who wrote it, when, and what one may do with it. */
export function titlePage(view: GuideView, { commun }: Commons, modified: string): Chapter {
  const { titre, resume, question, stage, date, ask, facts, trust, path } = view;
  const address = publicPage(commun, path);
  const about = [
    { label: 'Où il en est', lines: [date ? `${stage} (${date})` : stage] },
    { label: 'Ce que l’on vous demande maintenant', lines: ask ? [ask] : [] },
    ...facts,
    { label: 'Texte du', lines: [formatDate(modified)] },
    { label: 'Licence', lines: [linked(trust.licence.name, trust.licence.url)] },
    {
      label: 'Sa page, à jour',
      lines: address ? [xml`<span class="address">${linked(address, address)}</span>`] : [],
    },
  ];
  return {
    file: 'titre.xhtml',
    title: titre,
    role: 'doc-introduction',
    body: xml`<p class="small">Guide · ${commun.nom}</p>
<h1>${titre}</h1>
<p class="lead">${resume}</p>
<h2>La question</h2>
<p class="question">${question}</p>
${factsOf(about)}${commun.demonstration && xml`\n<p class="small">Ce livre vient d’un site de démonstration\u00a0: les lieux et les services y sont inventés.</p>`}`,
  };
}
