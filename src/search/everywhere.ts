/** Said of an entry that belongs to no département, among their names. */
export const EVERYWHERE = 'Partout';
