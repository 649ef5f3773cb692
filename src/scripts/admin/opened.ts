/** Where the choice is kept: signing in leaves this page and comes back to it without its `?dep=`. */
const KEY = 'editeur-departement';

/** The département to open: the one the address names, else the one opened before, else the only one there is. */
export function openedDepartement(
  known: readonly (readonly [code: string, nom: string])[],
): { code: string; nom: string } | undefined {
  const asked = new URLSearchParams(location.search).get('dep') ?? sessionStorage.getItem(KEY);
  const found = known.find(([code]) => code === asked) ?? (known.length === 1 ? known[0] : undefined);
  if (!found) return undefined;
  const [code, nom] = found;
  sessionStorage.setItem(KEY, code);
  return { code, nom };
}
