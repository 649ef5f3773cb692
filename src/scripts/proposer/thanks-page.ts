import { siteUrl } from '../site-url.ts';
import { forgetDraft } from './draft.ts';
import { make, p } from './make.ts';
import { heading } from './question-page.ts';
import type { Walk } from './walk.ts';

/** The draft goes; what was written stays with whoever received it. */
export function thanksPage({ door, target, work }: Walk): HTMLElement {
  forgetDraft(door.key, target);
  const isLieu = work.collection === 'lieux' && work.id !== undefined;
  return make(
    'div',
    { class: 'question' },
    heading('Merci !'),
    p('Votre brouillon est effacé de ce navigateur. Une personne va relire\u00a0; la page changera ensuite.'),
    make(
      'p',
      { class: 'path-nav' },
      isLieu &&
        make('a', { class: 'button', href: siteUrl(`lieux/${work.id}/`) }, 'Revenir à la page du lieu'),
      make('a', { class: 'button', href: siteUrl('proposer/') }, 'Proposer autre chose'),
    ),
  );
}
