const MAX_LENGTH = 80;

/**
 * Text → a name for files and addresses: `Médiathèque de la Rade` → `mediatheque-de-la-rade`.
 * @returns at most 80 of [a-z0-9-], cut between words; empty when nothing of the text can be written so
 */
export function slugify(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.lastIndexOf('-', MAX_LENGTH);
  return slug.slice(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH).replace(/-$/, '');
}

/**
 * File name of a new lieu: `brest-mediatheque-de-la-rade`. The commune comes first and is not repeated when the
 * name already begins with it.
 */
export function lieuSlug(nom: string, commune: string): string {
  const place = slugify(commune);
  const name = slugify(nom);
  if (name === place || name.startsWith(`${place}-`)) return name || 'lieu';
  return slugify(`${place} ${name}`) || 'lieu';
}

/** Is this a well-formed file name, ending apart? */
export function isSlug(text: string): boolean {
  return text.length <= MAX_LENGTH + 20 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
