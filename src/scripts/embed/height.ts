/** Says what the message is, so that a host page's own messages are not taken for ours (public/integrer/element.js). */
const TYPE = 'mediations-en-commun';

/**
 * Tells the page that frames this one how high it is, whenever that changes and when it asks. The height is all it is
 * told: any page may hear it.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = () => {
    const hauteur = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: TYPE, hauteur }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === TYPE && data.demande === 'hauteur') tell();
  });
}
