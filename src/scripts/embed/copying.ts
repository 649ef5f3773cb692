/** Readies the buttons that copy a text field: `data-copy` names it. */
export function setUpCopying(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const field = document.getElementById(button.dataset.copy!) as HTMLTextAreaElement;
    const status = button.parentElement!.querySelector('[role=status]')!;
    field.addEventListener('focus', () => field.select());
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = 'Copié.';
      } catch {
        field.select();
        status.textContent = 'Le texte est sélectionné\u00a0: copiez-le avec votre clavier.';
      }
    });
  }
}
