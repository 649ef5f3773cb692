import { count } from '../../data/typography.ts';
import { clear, listed, move, replaceList, toggle } from '../my-list.ts';
import { siteUrl } from '../site-url.ts';
import { type Act, type Entry, listItem } from './list-item.ts';
import { loadSheet, type Missing } from './load-sheet.ts';
import { listHash, readListHash, withoutList } from './share.ts';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/**
 * Shows the visitor's list, or one that a link brought: that one replaces nothing before it is accepted.
 * @param onShown told what the list holds each time it has changed, pages read
 */
export function setUpList(onShown: (entries: readonly Entry[]) => void): void {
  const items = byId<HTMLOListElement>('lieux-choisis');
  const referral = byId('apercu').dataset.prescription ?? '';
  let turn = 0;

  byId('ma-liste').hidden = false;
  items.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-act]');
    if (button) act(button.dataset.act as Act, button.dataset.id!);
  });
  byId('garder').addEventListener('click', () => {
    replaceList(readListHash(location.hash));
    leaveShared('Cette liste est maintenant la vôtre.');
  });
  byId('revenir').addEventListener('click', () => leaveShared(''));
  byId('copier-lien').addEventListener('click', copyLink);
  byId('effacer').addEventListener('click', erase);
  byId('effacer-apres').addEventListener('click', erase);
  byId('garder-apres').addEventListener('click', () => {
    byId('apres-impression').hidden = true;
    byId('titre-liste').focus();
  });
  window.addEventListener('afterprint', () => {
    if (listed().length) byId('apres-impression').hidden = false;
  });
  window.addEventListener('hashchange', render);
  window.addEventListener('pageshow', (event) => event.persisted && render());
  render();

  /** The list of the address, unless it is the visitor's own. */
  function shared(): string[] | undefined {
    const ids = readListHash(location.hash);
    return ids.length && ids.join() !== listed().join() ? ids : undefined;
  }

  async function render(): Promise<void> {
    const mine = ++turn;
    const brought = shared();
    const ids = brought ?? listed();
    const entries = await Promise.all(ids.map(readEntry));
    // The list has changed meanwhile.
    if (mine !== turn) return;
    items.replaceChildren(
      ...entries.map((entry, index) =>
        listItem(entry, { index, total: entries.length, editable: !brought, referral }),
      ),
    );
    byId('titre-liste').textContent = title(brought !== undefined, entries.length);
    byId('partagee').hidden = !brought;
    byId('revenir').hidden = listed().length === 0;
    byId('garder').textContent = listed().length ? 'Remplacer ma liste par celle-ci' : 'Garder cette liste';
    byId('vide').hidden = ids.length > 0;
    byId('agir').hidden = ids.length === 0;
    byId('effacer').hidden = brought !== undefined;
    onShown(entries);
  }

  async function act(what: Act, id: string): Promise<void> {
    const before = listed().indexOf(id);
    const name = items.children[before]?.querySelector('a')?.textContent ?? '';
    if (what === 'retirer') toggle(id);
    else move(id, what === 'haut' ? -1 : 1);
    await render();
    if (what === 'retirer') {
      say(`Retiré de la liste\u00a0: ${name}`);
      const next = items.children[Math.min(before, items.children.length - 1)];
      (next?.querySelector<HTMLElement>('[data-act=retirer]') ?? byId('titre-liste')).focus();
    } else {
      const now = listed().indexOf(id);
      say(`${name}\u00a0: numéro ${now + 1} sur ${items.children.length}`);
      focusOn(items.children[now], what);
    }
  }

  function erase(): void {
    clear();
    byId('apres-impression').hidden = true;
    byId('lien-liste').hidden = true;
    leaveShared('Votre liste est effacée.');
  }

  /** Back to the visitor's own list; the address no longer names another. */
  async function leaveShared(message: string): Promise<void> {
    history.replaceState(history.state, '', location.pathname + withoutList(location.hash));
    await render();
    say(message);
    byId('titre-liste').focus();
  }

  async function copyLink(): Promise<void> {
    const link = new URL(siteUrl('orienter/') + listHash(shared() ?? listed()), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      say('Lien copié. Il dit quels lieux, et rien de la personne.');
    } catch {
      const field = byId<HTMLInputElement>('lien');
      field.value = link;
      byId('lien-liste').hidden = false;
      field.focus();
      field.select();
      say('Copiez ce lien. Il dit quels lieux, et rien de la personne.');
    }
  }
}

async function readEntry(id: string): Promise<Entry> {
  try {
    return { id, lieu: await loadSheet(id) };
  } catch (error) {
    return {
      id,
      missing: (error as Error).message === 'introuvable' ? 'introuvable' : ('injoignable' satisfies Missing),
    };
  }
}

function title(isShared: boolean, total: number): string {
  if (isShared) return `Une liste de ${count(total, 'lieu', 'lieux')}`;
  return total ? `Ma liste\u00a0: ${count(total, 'lieu', 'lieux')}` : 'Ma liste';
}

/** The same button of an entry that has moved; at the end of the list, the one that still works. */
function focusOn(item: Element | undefined, act: Act): void {
  const same = item?.querySelector<HTMLButtonElement>(`[data-act=${act}]`);
  const other = item?.querySelector<HTMLButtonElement>(`[data-act=${act === 'haut' ? 'bas' : 'haut'}]`);
  (same?.disabled ? other : same)?.focus();
}

function say(text: string): void {
  byId('message-liste').textContent = text;
}
