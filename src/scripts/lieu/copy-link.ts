/** Copies the address of the page, without what may follow it. */
export function setUpCopy(): void {
  const button = document.querySelector<HTMLButtonElement>('#copier')!;
  const said = document.querySelector('#copie')!;
  const address = location.origin + location.pathname;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = 'Le lien est copié.';
    } catch {
      // The browser refused, or the site is not served safely: the address can still be copied by hand.
      said.textContent = `Copiez cette adresse\u00a0: ${address}`;
    }
  });
}
