import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { htmlFiles } from './support/html-files.ts';

/** The recommended rules but those of taste, which a compiler's output does not share. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    // Phone numbers and hours are tied by spaces that do not break where the text needs it.
    'tel-non-breaking': 'off',
    // Titles that name a lieu and its commune are as long as these.
    'long-title': 'off',
    // A list of suggestions under a text field has no native element.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The list stays a list when its marks are taken away by style (VoiceOver).
    'no-redundant-role': 'off',
  },
});

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
