import { STYLE } from './container.ts';
import { type Xml, xml } from './xml.ts';

/** A whole XHTML file of a book. @param body below `body` */
export function page(title: string, language: string, body: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="${STYLE}"/>
</head>
<body>
${body}
</body>
</html>`}\n`;
}
