/** The book's sheet: what a reading system or its reader sets (letters, size, colours) stays theirs. */
export const STYLESHEET = `body { margin: 1em; line-height: 1.5; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.25em; margin-top: 1.6em; }
li, dd { margin-bottom: 0.4em; }
dt { font-weight: bold; }
dd { margin-left: 0; }
img { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; }
td, th { padding: 0.2em 0.5em 0.2em 0; text-align: left; vertical-align: top; }
.lead { font-size: 1.1em; }
.question { padding-left: 0.8em; border-left: 0.2em solid; }
.from, .small { font-size: 0.9em; }
.practice { break-inside: avoid; page-break-inside: avoid; }
.address { word-break: break-all; }
`;
