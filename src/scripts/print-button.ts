/** Shows the page's "Imprimer" button where it has one, and writes on paper the address the page really has. */
export function setUpPrint(): void {
  for (const foot of document.querySelectorAll('.on-paper'))
    foot.textContent = location.origin + location.pathname;
  const print = document.querySelector<HTMLButtonElement>('#imprimer');
  if (!print) return;
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
