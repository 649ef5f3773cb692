/** Chromium's event: the browser would let the site be installed. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** Shows the button that installs the site as an application, where the browser offers it. */
export function setUpInstall(button: HTMLButtonElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const offer = event as InstallPrompt;
    button.hidden = false;
    button.onclick = async () => {
      await offer.prompt();
      button.hidden = true;
    };
  });
}
