/** Gives the preview the height of its list, as the script for other sites does. */
export function showHeight(frame: HTMLIFrameElement): void {
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (typeof data?.hauteur === 'number') frame.style.blockSize = `${data.hauteur}px`;
  });
}
