import { absoluteUrl } from '../url.ts';
import { socialPath } from './paths.ts';
import { SIZE } from './size.ts';

/**
 * The picture that a message linking to a page shows; undefined where the commons does not say where it is published:
 * its address has to be whole.
 */
export function previewOf(
  image: string | undefined,
  site: string | undefined,
): { address: string; width: number; height: number } | undefined {
  const address = absoluteUrl(image ?? socialPath(), site);
  return address === undefined ? undefined : { address, ...SIZE };
}
