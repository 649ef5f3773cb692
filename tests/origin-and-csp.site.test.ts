import { expect, inject, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { htmlFiles } from './support/html-files.ts';
import { watchPage } from './support/watch-page.ts';

useBrowser();

/** Where Decap CMS runs: it makes functions of its schemas and writes styles into its page. */
const EDITOR = 'admin/editeur/index.html';

test('every page carries the strict policy and nothing it would block', () => {
  for (const { file, html } of htmlFiles(inject('folder'))) {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).not.toMatch(/\*|https?:/);
    if (file !== EDITOR) expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(html, file).not.toMatch(/<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))/);
    expect(html, file).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  }
});

test('a script that an attacker could insert does not run', async () => {
  await withPage({}, async (page) => {
    const troubles = await watchPage(page, new URL(inject('address')).origin);
    await page.goto(at('/'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.attacked = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => (globalThis as { attacked?: boolean }).attacked)).toBeUndefined();
    expect(troubles.csp[0]).toContain('script-src-elem inline');
  });
});
