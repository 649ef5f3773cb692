/**
 * The language that lieux are indexed under, whose stems are those of French: answers of two merged indexes are told
 * apart by it, since Pagefind begins their identifiers with it.
 */
export const LIEU_LANGUAGE = 'fr-fr';
