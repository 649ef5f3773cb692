/** Pictures that a text may keep beside it: none of them can hold a script, and every phone shows them. */
export const PICTURE = /\.(?:png|jpe?g|webp|gif)$/i;
/** Pictures that are not published: some hold scripts (SVG), the others are not shown everywhere. */
export const OTHER_PICTURE = /\.(?:svgz?|avif|hei[cf]|jxl|tiff?|bmp)$/i;
/** Documents that a resource may keep in `ressources/fichiers/`. */
export const DOCUMENT = /\.(?:pdf|odt|ods|odp|docx|xlsx|pptx|epub|csv|txt|zip|mp3|mp4|webm|png|jpe?g|webp)$/i;

/** Where a picture stands to be published: in the folder `images` of a collection of texts. */
export const PICTURE_PLACE = /^[a-z-]+\/images\/[^/]+$/;

/** A phone on a poor network still shows the page. */
export const MOST_PICTURE_BYTES = 300_000;
export const MOST_DOCUMENT_BYTES = 10_000_000;

/**
 * A relative address written in a text, below the data folder: `images/bus.png` in `pratiques` is
 * `pratiques/images/bus.png`. Undefined when it leads out of the folder.
 * @param folder of the collection whose text it is
 */
export function belowData(target: string, folder: string): string | undefined {
  const steps: string[] = [folder];
  for (const step of decode(target.replace(/[?#].*$/, '')).split('/')) {
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
