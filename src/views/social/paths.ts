/** The preview picture of a territory, below the site's root; that of the site without one. */
export function socialPath(territory?: string): string {
  return territory === undefined ? 'partage/site.png' : `partage/territoires/${territory}.png`;
}
