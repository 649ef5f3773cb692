import type { Collection } from '../../data/collections.ts';
import { collections } from '../../data/collections.ts';
import { tie } from '../../data/typography.ts';
import type { Door } from '../../form/doors.ts';
import { aboutEntry } from './about-entry.ts';
import { answerList } from './answers.ts';
import { entrySearch } from './editors/reference.ts';
import { aboutKeys, errorSummary, newRemarks } from './errors.ts';
import { button, make, p } from './make.ts';
import { preview } from './preview.ts';
import { heading } from './question-page.ts';
import { today } from './today.ts';
import type { Walk } from './walk.ts';

/** Which entry is it about? @param onChoose given its target, or nothing for one that is not listed */
export function choosePage(door: Door, onChoose: (target: string) => void): HTMLElement {
  const choices = [door.collection, ...(door.also ?? [])];
  const searches = choices.map((collection) =>
    make(
      'section',
      { class: 'ask' },
      choices.length > 1 ? make('h2', {}, `D’un ${collections[collection].one}`) : undefined,
      entrySearch(collection, `choisir-${collection}`, '', ({ id }) =>
        onChoose(collection === door.collection ? id : `${collection}/${id}`),
      ),
    ),
  );
  return make(
    'div',
    { class: 'question' },
    heading(door.also?.length ? 'De quoi s’agit-il\u00a0?' : questionFor(door.collection)),
    ...searches,
    door.orNew &&
      make(
        'p',
        {},
        button('Il n’est pas dans la liste', () => onChoose('nouveau')),
      ),
  );
}

function questionFor(collection: Collection): string {
  const { one, feminine } = collections[collection];
  return `De ${feminine ? 'quelle' : 'quel'} ${one} s’agit-il\u00a0?`;
}

/** What may have happened, and the question that says it. */
const HAPPENED: readonly [label: string, step: string][] = [
  ['Les horaires ont changé', 'horaires'],
  ['L’adresse a changé', 'adresse'],
  ['Le téléphone ou le courriel a changé', 'contact'],
  ['Ce que l’on y fait a changé', 'services'],
  ['C’est fermé pour un temps, ou il y a une nouvelle à dire', 'alerte'],
  ['C’est complet, ou il faut attendre', 'disponibilite'],
  ['Le lieu a fermé pour toujours', 'fermeture'],
  ['Autre chose', 'relire'],
];

/** Asks what happened, then leads to the question. */
export function changedPage(walk: Walk): HTMLElement {
  const choices = HAPPENED.map(([label, step]) =>
    make(
      'li',
      {},
      button(label, () => walk.go(step)),
    ),
  );
  return make(
    'div',
    { class: 'question' },
    heading('Qu’est-ce qui a changé ?'),
    aboutEntry(walk),
    make('ul', { class: 'choices' }, ...choices),
  );
}

/** The entry as published, and one button that says it is right. */
export function confirmPage(walk: Walk): HTMLElement {
  const { questions, others } = walk.plan();
  const given = [...questions, ...others].filter(
    ({ key, fields }) =>
      key !== 'verifie' && fields.some(({ pointer }) => walk.editing.get(pointer) !== undefined),
  );
  const by = make('input', {
    class: 'field',
    type: 'text',
    id: 'qui',
    'aria-describedby': 'aide-qui',
    autocomplete: 'organization',
    translate: 'no',
  });
  const problems = make('div', { class: 'problems' });
  const confirm = async (): Promise<void> => {
    walk.editing.set(['verifie'], { le: today(), par: by.value.trim() });
    const wrong = aboutKeys((await newRemarks(walk)) ?? [], ['verifie']).filter(
      ({ severity }) => severity === 'error',
    );
    if (wrong.length === 0) return walk.go('envoyer');
    const summary = errorSummary(wrong, () => by.focus());
    problems.replaceChildren(summary);
    summary.focus();
  };
  const form = make(
    'form',
    { class: 'question', novalidate: true },
    heading('Tout est-il encore exact ?'),
    problems,
    preview(walk),
    make('details', { class: 'more' }, make('summary', {}, 'Tout relire'), answerList(walk, given)),
    make('label', { class: 'label', for: 'qui' }, tie('Qui a vérifié ?')),
    make(
      'p',
      { class: 'small hint', id: 'aide-qui' },
      'Une fonction ou une organisation\u00a0: «\u00a0l’équipe du lieu\u00a0». Jamais le nom d’une personne.',
    ),
    by,
    make(
      'div',
      { class: 'path-nav' },
      make('button', { type: 'submit', class: 'button main' }, 'Oui, tout est exact'),
      make('a', { class: 'button', href: `#changement=${walk.target}` }, 'Non, quelque chose a changé'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void confirm();
  });
  return form;
}

/** The question that only the folder of a new entry needs. */
export function departementPage(walk: Walk, next: string): HTMLElement {
  const select = make(
    'select',
    { class: 'field', 'aria-labelledby': 'question' },
    ...walk.settings.departements.map(([code, nom]) => make('option', { value: code }, `${nom} (${code})`)),
  );
  const form = make(
    'form',
    { class: 'question' },
    heading('Dans quel département ?'),
    p('La fiche sera rangée avec celles de ce département.', 'hint'),
    select,
    make('div', { class: 'path-nav' }, make('button', { type: 'submit', class: 'button main' }, 'Continuer')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    walk.work.departement = select.value;
    walk.keep();
    walk.go(next);
  });
  return form;
}
