import type { Point } from '../finder/order.ts';

const REFUSED =
  'Votre téléphone ou votre navigateur n’a pas donné votre position. Écrivez plutôt le nom de votre commune.';

/** Asks for the position only when pressed; it stays in the browser. */
export function setUpNearMe(
  button: HTMLButtonElement,
  say: (text: string) => void,
  onPosition: (point: Point) => void,
): void {
  if (!navigator.geolocation) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    say('Recherche de votre position…');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        say('');
        onPosition({ latitude, longitude });
      },
      () => say(REFUSED),
      { timeout: 15_000, maximumAge: 300_000 },
    );
  });
}
