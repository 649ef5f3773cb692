/**
 * Médiations en commun: shows a list of places inside another site.
 *
 *   <mediations-en-commun departement="29" besoin="demarche"></mediations-en-commun>
 *   <script async src="https://…/integrer/element.js"></script>
 *
 * Attributes are the settings that the page /integrer/ writes. Also gives iframes of that page, written by hand, the
 * height of their list. No cookie, no storage, no request but that of the frame. Licence MIT.
 */
(() => {
  const NAME = 'mediations-en-commun';
  const FRAME = new URL('cadre/', document.currentScript.src);
  const HIGHEST = 20000;
  /** Attributes that are HTML's own, not settings. */
  const OWN = new Set(['id', 'class', 'style', 'title', 'lang', 'dir', 'hidden', 'slot', 'part']);
  const frames = new Set();

  class MediationsEnCommun extends HTMLElement {
    connectedCallback() {
      if (this.querySelector('iframe')) return;
      if (!this.style.display) this.style.display = 'block';
      const frame = document.createElement('iframe');
      frame.title = this.title || 'Lieux d’aide au numérique';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      if (this.hasAttribute('champ')) frame.allow = 'geolocation';
      frame.style.cssText = 'width:100%;height:640px;border:0';
      frame.src = FRAME.href + settingsOf(this);
      frames.add(frame);
      this.append(frame);
    }
  }

  /** `#departement=29&besoin=demarche` */
  function settingsOf(element) {
    const settings = new URLSearchParams();
    for (const { name, value } of element.attributes) if (!OWN.has(name)) settings.set(name, value);
    const text = settings.toString();
    return text ? `#${text}` : '';
  }

  /** Frames of our page, whether made here or written by hand. */
  function ourFrames() {
    const written = [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(FRAME.href));
    return new Set([...frames, ...written]);
  }

  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== FRAME.origin || !data || data.type !== NAME) return;
    const height = Number(data.hauteur);
    if (!(height > 0 && height < HIGHEST)) return;
    for (const frame of ourFrames()) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
    }
  });

  if (!customElements.get(NAME)) customElements.define(NAME, MediationsEnCommun);
  // A frame that was there before this script has already told its height: it is asked again. To one that has not
  // loaded yet, this says nothing.
  for (const frame of ourFrames()) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ type: NAME, demande: 'hauteur' }, '*');
  }
})();
