/** The visitor's list: what it holds (list-store.ts), and the buttons that fill it (list-buttons.ts). */
export { listButton, setUpListButtons } from './list-buttons.ts';
export { clear, isListed, listed, MOST, move, replaceList, toggle } from './list-store.ts';
