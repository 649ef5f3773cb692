import type { Finding } from '../../data/finding.ts';
import { button, make, p } from '../proposer/make.ts';

type Remark = Pick<Finding, 'severity' | 'message'>;

/** Shows what the checks say of the entry that is being saved, until the next time; nothing when there is nothing. */
export function showRemarks(remarks: readonly Remark[]): void {
  const panel = document.getElementById('remarques')!;
  panel.hidden = remarks.length === 0;
  if (panel.hidden) return;
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const others = remarks.filter(({ severity }) => severity !== 'error');
  const close = button('Fermer', () => {
    panel.hidden = true;
  });
  panel.replaceChildren(
    ...part('Il y a quelque chose à corriger', 'La fiche n’est pas encore enregistrée.', errors),
    ...part('À vérifier', errors.length ? undefined : 'La fiche est enregistrée.', others),
    close,
  );
  panel.querySelector('h2')?.focus();
}

function part(title: string, sentence: string | undefined, remarks: readonly Remark[]): Node[] {
  if (remarks.length === 0) return [];
  return [
    make('h2', { tabindex: '-1' }, title),
    ...(sentence ? [p(sentence)] : []),
    make('ul', {}, ...remarks.map(({ message }) => make('li', {}, message))),
  ];
}
