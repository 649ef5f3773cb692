import { departementOfValue } from '../../form/entry-path.ts';
import { mayBeSame } from '../../form/twins.ts';
import { getAt } from '../../form/value.ts';
import { siteUrl } from '../site-url.ts';
import { button, make, p } from './make.ts';
import { lieuxOf } from './published.ts';
import { heading } from './question-page.ts';
import type { Walk } from './walk.ts';

type Twin = Awaited<ReturnType<typeof lieuxOf>>[number];

/** Published lieux that a new one may be, but those that were said to be others. */
export async function twinsOf({ work }: Walk): Promise<Twin[]> {
  if (work.collection !== 'lieux' || work.id) return [];
  const departement = departementOfValue(work.value);
  const [nom, commune, code] = [['nom'], ['adresse', 'commune'], ['adresse', 'code_insee']].map((path) =>
    String(getAt(work.value, path) ?? ''),
  );
  const [latitude, longitude] = ['latitude', 'longitude'].map((key) => getAt(work.value, ['position', key]));
  const point =
    typeof latitude === 'number' && typeof longitude === 'number' ? { point: { latitude, longitude } } : {};
  const own = { nom: nom!, commune: commune!, code: code!, ...point };
  // Without network nothing can be compared: the review and the check come later.
  const all = departement ? await lieuxOf(departement).catch(() => []) : [];
  return all.filter(
    (listed) =>
      !work.others?.includes(listed.id) &&
      mayBeSame(own, {
        nom: listed.title,
        commune: listed.where,
        code: listed.code,
        ...(listed.point && { point: listed.point }),
      }),
  );
}

/** "Est-ce ce lieu ?" */
export function twinsPage(walk: Walk, twins: readonly Twin[], next: string): HTMLElement {
  const cards = twins.map(({ id, title, where, voie }) =>
    make(
      'li',
      { class: 'card' },
      make('strong', { translate: 'no' }, title),
      make('p', { translate: 'no' }, [voie, where].filter(Boolean).join(', ')),
      make(
        'p',
        { class: 'path-nav' },
        make('a', { class: 'button', href: `#corriger=${id}` }, 'Oui, c’est lui\u00a0: le corriger'),
        make(
          'a',
          { href: siteUrl(`lieux/${id}/`), target: '_blank', rel: 'noopener' },
          'Voir sa page (nouvel onglet)',
        ),
      ),
    ),
  );
  return make(
    'div',
    { class: 'question' },
    heading(twins.length === 1 ? 'Est-ce ce lieu ?' : 'Est-ce l’un de ces lieux ?'),
    p('Il est déjà sur la carte, tout près ou avec un nom semblable.', 'hint'),
    make('ul', { class: 'twins' }, ...cards),
    button(
      'Non, c’est un autre lieu',
      () => {
        walk.work.others = [...(walk.work.others ?? []), ...twins.map(({ id }) => id)];
        walk.keep();
        walk.go(next);
      },
      'button main',
    ),
  );
}
