import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { libraryScripts } from '../src/hours/library-packages.ts';
import { useBrowser, withPage } from './support/browser.ts';
import { contributorOf } from './support/proposer/contributor.ts';
import { DOORS, KNOWN } from './support/proposer/doors.ts';
import { useProposeSite } from './support/proposer/site.ts';
import { WAYS, withVisitor } from './support/visitor.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();
const site = useProposeSite('github');

/** Two of the doors, of each kind one; all of them with every way out: proposer.long.test.ts. */
const SOME = ['corrects the hours of a lieu', 'names a gap'];

describe.each(WAYS)('%s', (way) => {
  test.each(SOME)('one %s; the file passes the checks', async (name) => {
    const { from, walk } = DOORS[name]!;
    await withVisitor(way, {}, async (visitor) => {
      const troubles = await watchPage(visitor.page, new URL(site.address('/')).origin);
      await visitor.page.goto(site.address(`/proposer/${from}`));
      const files = await walk(contributorOf(visitor, way));
      expect(Object.keys(files)).toHaveLength(1);
      expect(site.check(files).filter((line) => line.startsWith('error'))).toEqual([]);
      expect(troubles).toEqual(NO_TROUBLE);
    });
  });
});

describe('the library of hours', () => {
  const [, hours = ''] = libraryScripts();
  /** Goes to the question of hours of a lieu and writes some in notation; what the page asked for, before and after. */
  const write = (notation: string, replaced?: string) =>
    withVisitor('with a finger', {}, async (visitor) => {
      const { page } = visitor;
      const { press, fill, at } = contributorOf(visitor, 'with a finger');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
      if (replaced !== undefined)
        await page.route(`**/${hours}`, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: replaced }),
        );
      await page.goto(site.address(`/proposer/#corriger=${KNOWN}&etape=horaires`));
      await at('Quand le lieu est-il ouvert');
      await press('Ce n’est pas toutes les semaines pareil');
      await page.getByLabel('Horaires en notation').fill('');
      const before = [...asked];
      await fill('Horaires en notation', notation);
      await page.locator('#demarche button[type=submit]').click();
      await page.locator('.summary, .review').first().waitFor();
      outcome = { before, asked, wrong: await page.locator('.summary').count() };
    });
  let outcome: { before: string[]; asked: string[]; wrong: number };

  test('is asked for by hours that our own reader does not read, and by nothing before', async () => {
    await write('Mo[1] 09:00-12:00; PH off');
    expect(outcome.asked.filter((path) => path.startsWith('bibliotheques/'))).toEqual([]);
    await write('sunrise-12:00');
    expect(outcome.before.filter((path) => path.startsWith('bibliotheques/'))).toEqual([]);
    expect(outcome.asked.filter((path) => path.startsWith('bibliotheques/'))).toEqual(libraryScripts());
    expect(outcome.wrong).toBe(0);
  });

  test('has what its package ships beside it, byte for byte, and its licence', async () => {
    await withPage({}, async (page) => {
      const served = await page.request.get(site.address(`/${hours.replace(/js$/, 'source.js')}`));
      const shipped = readFileSync(createRequire(import.meta.url).resolve('opening_hours'));
      expect(shipped.equals(await served.body())).toBe(true);
      const licence = await page.request.get(site.address(`/${hours.replace(/js$/, 'LICENSE.txt')}`));
      expect(await licence.text()).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    });
  });

  test('may be replaced: another file in its place is the one that judges', async () => {
    await write(
      'sunrise-12:00',
      'globalThis.opening_hours = class { constructor() { throw new Error("no"); } };',
    );
    expect(outcome.wrong).toBeGreaterThan(0);
  });
});
