/** Names by which the style's labels call the two weights of the font. */
export const REGULAR = 'Regular';
export const BOLD = 'Bold';

/** Addresses of the font's two weights: labels are drawn with them, without a glyph server. */
export interface Fonts {
  regular: string;
  bold: string;
}
