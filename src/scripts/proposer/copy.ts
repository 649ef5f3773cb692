import { button, make } from './make.ts';

/** A button that copies a text, and says whether it could. */
export function copyButton(label: string, text: string): HTMLElement {
  const status = make('span', { role: 'status', class: 'small' });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copié.';
    } catch {
      status.textContent = 'Votre navigateur refuse la copie\u00a0: sélectionnez le texte ci-dessous.';
    }
  };
  return make('span', { class: 'copy' }, button(label, copy), status);
}

/** A button that saves a text as a file, without any request. */
export function downloadButton(label: string, name: string, text: string): HTMLElement {
  return button(label, () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    make('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
}
