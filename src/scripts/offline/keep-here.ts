import { setUpKeepButton } from './keep-button.ts';

for (const block of document.querySelectorAll<HTMLElement>('.keep')) setUpKeepButton(block);
