import { expect, inject, test } from 'vitest';
import { htmlFiles } from './support/html-files.ts';
import { validator } from './support/html-validator.ts';

test('every page of the demonstration is valid HTML', async () => {
  const problems: string[] = [];
  let pages = 0;
  for (const { file, html } of htmlFiles(inject('folder'))) {
    pages += 1;
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(problems.slice(0, 50)).toEqual([]);
  expect(pages).toBeGreaterThan(60);
});

test('titles and descriptions tell the pages apart', () => {
  const byTitle = new Map<string, string[]>();
  for (const { file, html } of htmlFiles(inject('folder'))) {
    if (html.includes('name="robots" content="noindex"')) continue;
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect(title, file).not.toBe('');
    byTitle.set(title, [...(byTitle.get(title) ?? []), file]);
  }
  expect([...byTitle].filter(([, files]) => files.length > 1)).toEqual([]);
});
