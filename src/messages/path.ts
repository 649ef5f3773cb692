/** Where the catalogue of messages is published, below the site's base. */
export const CATALOGUE_PATH = 'langues/messages.json';
