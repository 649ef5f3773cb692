import { tie } from '../../data/typography.ts';
import { changesBetween } from '../../diff/changes.ts';
import { sayChange } from '../../diff/say-change.ts';
import { aboutEntry } from './about-entry.ts';
import { answerList } from './answers.ts';
import { errorSummary, newRemarks } from './errors.ts';
import { fileOf } from './file.ts';
import { button, make, p } from './make.ts';
import { preview } from './preview.ts';
import { heading } from './question-page.ts';
import { loadNamesIn } from './say.ts';
import type { Remark, Walk } from './walk.ts';

/** All answers on one page, what the checks say of them, the page and the file that come of it. */
export async function reviewPage(walk: Walk): Promise<HTMLElement> {
  const { questions, others } = walk.plan();
  const checked = await newRemarks(walk);
  const remarks = checked ?? [];
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const given = others.filter(({ fields }) =>
    fields.some(({ pointer }) => walk.editing.get(pointer) !== undefined),
  );
  const rest = others.filter((question) => !given.includes(question));
  const isEdit = walk.work.before !== undefined;
  const changes = changesOf(walk);
  const file = await fileOf(walk);
  await Promise.all(
    [...questions, ...given].flatMap(({ fields }) =>
      fields.map((field) => loadNamesIn(field, walk.editing.get(field.pointer))),
    ),
  );
  return make(
    'div',
    { class: 'question review' },
    heading(isEdit ? 'Que voulez-vous changer ?' : 'Relisez avant d’envoyer'),
    isEdit ? aboutEntry(walk) : undefined,
    isEdit && changes.length === 0 ? p('Choisissez une ligne à modifier.', 'hint') : undefined,
    errors.length ? errorSummary(errors, follow(walk)) : undefined,
    checked
      ? undefined
      : p('La vérification ne se charge pas\u00a0: la personne qui relit la fera.', 'notice ask'),
    ...warnings(walk, remarks),
    isEdit ? changeList(changes) : undefined,
    make(
      'section',
      { 'aria-label': 'Réponses' },
      answerList(walk, [...questions, ...given], (key) => walk.go(key)),
    ),
    othersList(walk, rest),
    make('section', {}, make('h2', {}, 'Ce que dira la page'), preview(walk)),
    file &&
      make(
        'details',
        { class: 'more' },
        make('summary', {}, 'Voir le fichier'),
        make('p', { class: 'small', translate: 'no' }, file.path),
        make('pre', { class: 'file', tabindex: '0', translate: 'no' }, file.content),
      ),
    nav(walk, isEdit && changes.length === 0, errors.length > 0, file === undefined),
  );
}

function nav(walk: Walk, isIdle: boolean, isWrong: boolean, needsPlace: boolean): HTMLElement {
  if (isIdle) return p('Rien n’a changé pour le moment.', 'small');
  const onward = needsPlace ? 'departement' : 'envoyer';
  if (!isWrong)
    return make(
      'div',
      { class: 'path-nav' },
      button('Continuer vers l’envoi', () => walk.go(onward), 'button main'),
    );
  return make(
    'div',
    { class: 'path-nav' },
    p('Vous n’arrivez pas à corriger\u00a0? Envoyez quand même à une personne\u00a0: elle finira avec vous.'),
    button('Envoyer à une personne', () => walk.go(onward)),
  );
}

/** Leads to the question that mends a finding. */
function follow(walk: Walk): (remark: Remark) => void {
  const keys = new Map(
    [...walk.plan().questions, ...walk.plan().others].flatMap(({ key, fields }) =>
      fields.map(({ pointer }) => [pointer[0]!, key]),
    ),
  );
  return ({ path }) => walk.go(keys.get(String(path[0])) ?? walk.plan().questions[0]!.key);
}

function warnings(walk: Walk, remarks: readonly Remark[]): HTMLElement[] {
  const asked = remarks.filter(({ severity }) => severity === 'warning');
  if (asked.length === 0) return [];
  const lines = asked.map((remark) =>
    make(
      'li',
      {},
      remark.message,
      ' ',
      button('Revoir', () => follow(walk)(remark), 'link'),
    ),
  );
  return [
    make(
      'section',
      { class: 'notice ask' },
      make('div', {}, make('h2', {}, 'Est-ce bien cela\u00a0?'), make('ul', {}, ...lines)),
    ),
  ];
}

/** What a correction changes, in sentences; empty for a new entry. */
export function changesOf({ work }: Walk): string[] {
  if (!work.before) return [];
  const sentences = changesBetween(work.collection, work.before.value, work.value).map(sayChange);
  return work.before.texte.trim() === work.texte.trim() ? sentences : [...sentences, 'Texte\u00a0: réécrit.'];
}

function changeList(changes: readonly string[]): HTMLElement | undefined {
  if (changes.length === 0) return undefined;
  return make(
    'section',
    { class: 'notice' },
    make(
      'div',
      {},
      make('h2', {}, 'Ce que vous changez'),
      make('ul', { translate: 'no' }, ...changes.map((line) => make('li', {}, line))),
    ),
  );
}

/** Everything else that may be said. */
function othersList(walk: Walk, rest: ReturnType<Walk['plan']>['others']): HTMLElement | undefined {
  if (rest.length === 0) return undefined;
  const items = rest.map(({ key, label, hint }) =>
    make(
      'li',
      {},
      button(label, () => walk.go(key), 'link'),
      hint ? make('p', { class: 'small' }, tie(hint)) : undefined,
    ),
  );
  return make(
    'details',
    { class: 'more' },
    make('summary', {}, 'Autres précisions'),
    make('ul', { class: 'others' }, ...items),
  );
}
