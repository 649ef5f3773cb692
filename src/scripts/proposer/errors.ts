import type { Path } from '../../form/value.ts';
import { make, p } from './make.ts';
import type { Remark, Walk } from './walk.ts';

/**
 * The summary that stands above a page: what is to be mended, each line a link to its field.
 * @param onFollow what a line does
 */
export function errorSummary(
  remarks: readonly Remark[],
  onFollow: (remark: Remark) => void,
  title = 'Il y a quelque chose à corriger',
): HTMLElement {
  const lines = remarks.map((remark) => {
    const link = make('a', { href: '#contenu' }, remark.message);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      onFollow(remark);
    });
    return make('li', {}, link);
  });
  return make(
    'div',
    { class: 'summary', role: 'alert', tabindex: '-1', 'aria-labelledby': 'titre-erreurs' },
    make('h2', { id: 'titre-erreurs' }, title),
    make('ul', {}, ...lines),
  );
}

/** Puts each message beside the field it is about. @returns a function that takes them away */
export function markFields(root: HTMLElement, remarks: readonly Remark[]): () => void {
  const undo: (() => void)[] = [];
  for (const [index, { path, message, severity }] of remarks.entries()) {
    const field = fieldAt(root, path);
    if (!field) continue;
    const id = `erreur-${index}`;
    const line = p(message, severity === 'error' ? 'error' : 'warning');
    line.id = id;
    field.before(line);
    const described = field.getAttribute('aria-describedby');
    field.setAttribute('aria-describedby', [id, described].filter(Boolean).join(' '));
    if (severity === 'error' && field.matches('input, textarea, select'))
      field.setAttribute('aria-invalid', 'true');
    undo.push(() => {
      line.remove();
      field.removeAttribute('aria-invalid');
      if (described) field.setAttribute('aria-describedby', described);
      else field.removeAttribute('aria-describedby');
    });
  }
  return () => undo.forEach((take) => void take());
}

/** Brings the field of a finding under the focus, unfolding what hides it. */
export function focusField(root: HTMLElement, path: Path): void {
  const field = fieldAt(root, path);
  for (let parent = field?.parentElement; parent && parent !== root; parent = parent.parentElement)
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  const target = field?.matches('input, textarea, select')
    ? field
    : (field?.querySelector<HTMLElement>('input, textarea, select, button') ?? field);
  target?.focus();
}

/** The control nearest to a path: its own, else that of the block around. */
function fieldAt(root: HTMLElement, path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = root.querySelector<HTMLElement>(
      `[data-path="${CSS.escape(path.slice(0, length).join('.'))}"]`,
    );
    if (found) return found;
  }
  return undefined;
}

/** The findings about some properties. */
export function aboutKeys(remarks: readonly Remark[], keys: readonly string[]): Remark[] {
  return remarks.filter(({ path }) => keys.includes(String(path[0])));
}

/**
 * Findings that the contribution brings; what stood before is not the contributor's.
 * @returns undefined when the checks cannot be loaded: whoever reviews runs them anyway
 */
export async function newRemarks(walk: Walk): Promise<Remark[] | undefined> {
  try {
    const [now, before] = await Promise.all([walk.remarks(), walk.remarksBefore()]);
    const known = new Set(before.map(({ rule, message }) => `${rule}\n${message}`));
    return now.filter(({ rule, message }) => !known.has(`${rule}\n${message}`));
  } catch {
    return undefined;
  }
}
