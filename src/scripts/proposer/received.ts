import type { ProposeSettings } from '../../views/proposer/settings.ts';

const form = document.querySelector<HTMLFormElement>('#lecture')!;
const message = form.querySelector<HTMLTextAreaElement>('#message')!;
const result = document.getElementById('lu')!;
const settings = JSON.parse(document.getElementById('reglages')!.textContent!) as ProposeSettings;

form.hidden = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { readMessage } = await import('./read-message.ts');
  result.replaceChildren(...(await readMessage(message.value, settings)));
  result.querySelector<HTMLElement>('h2')?.focus();
});
