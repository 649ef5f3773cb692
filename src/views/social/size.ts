/** What the sites that show previews ask for, in pixels. */
export const SIZE = { width: 1200, height: 630 };
