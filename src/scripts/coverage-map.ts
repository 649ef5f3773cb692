import { base } from '../views/url.ts';

for (const side of document.querySelectorAll<HTMLElement>('[data-couverture]')) offerMap(side);

/** Shows the map of how near help is once it is asked for; only then are MapLibre and the communes loaded. */
function offerMap(side: HTMLElement): void {
  const button = side.querySelector('button')!;
  const panel = side.querySelector<HTMLElement>('.coverage-open')!;
  const message = side.querySelector('.message')!;
  let isLoaded = false;
  side.hidden = false;
  button.addEventListener('click', async () => {
    setOpen(panel.hidden === true);
    if (panel.hidden || isLoaded) return;
    message.textContent = 'La carte arrive…';
    try {
      const [answer, { openCoverageMap }] = await Promise.all([
        fetch(side.dataset.couverture!),
        import('../map/coverage.ts'),
      ]);
      if (!answer.ok) throw new Error(`${answer.status} for ${side.dataset.couverture}`);
      await openCoverageMap(panel.querySelector<HTMLElement>('.coverage-plan')!, await answer.json(), base);
      isLoaded = true;
      message.textContent = '';
    } catch {
      setOpen(false);
      message.textContent = 'La carte ne se charge pas. Le tableau et le dessin disent la même chose.';
    }
  });

  function setOpen(isOpen: boolean): void {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    button.querySelector('span')!.textContent = isOpen
      ? 'Fermer la carte de couverture'
      : 'Afficher la carte de couverture';
  }
}
