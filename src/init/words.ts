import { slugify } from '../data/slug.ts';

/** Two names that people take for the same have the same key. */
export const nameKey = (text: string): string => slugify(text);

/** `a, b ; c` → its parts. */
export function listOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
