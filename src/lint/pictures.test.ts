import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCommons } from '../data/load.ts';
import { letters } from '../pictures/bytes.ts';
import { photo } from '../pictures/pictures.testing.ts';
import { attachments, readPicture } from '../publish/attachments.ts';
import { checkCommons } from './check.ts';
import { checkPictures, fixPictures } from './pictures.ts';
import { check, inFolder, pratique, TODAY } from './testing.ts';

const TEXT = { 'pratiques/a.md': pratique('![Le bus](images/bus.jpg)') };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (files: Record<string, string | Uint8Array>) =>
  check({ ...TEXT, ...files }).map(
    ({ file, rule, severity, message }) => `${file} ${rule} ${severity} ${plain(message)}`,
  );

it('has nothing to say of a picture that says nothing', async () => {
  expect(told({ 'pratiques/images/bus.jpg': await photo('jpeg') })).toEqual([]);
});

it('refuses a photo that says where it was taken, and asks about the rest', async () => {
  expect(told({ 'pratiques/images/bus.jpg': await photo('jpeg', 'place') })).toEqual([
    'pratiques/images/bus.jpg images error Cette photo dit où elle a été prise : lancez « npm run fix », qui retire cette indication sans toucher à l’image, ou remplacez-la par une capture d’écran.',
  ]);
  expect(told({ 'pratiques/images/bus.jpg': await photo('jpeg', 'other') })).toEqual([
    'pratiques/images/bus.jpg images warning Cette image dit avec quoi, quand ou par qui elle a été faite : lancez « npm run fix », qui retire ces indications sans toucher à l’image. Elles ne sont pas publiées.',
  ]);
});

it('refuses what is not the picture that its name says', async () => {
  const NOT =
    'Ce fichier n’est pas l’image que dit son nom, ou elle est incomplète : enregistrez-la de nouveau, en PNG, JPEG, WebP ou GIF.';
  const svg = letters('<svg xmlns="http://www.w3.org/2000/svg" onload="hostile=1"/>');
  for (const content of [svg, await photo('png'), (await photo('jpeg')).subarray(0, 200)])
    expect(told({ 'pratiques/images/bus.jpg': content })).toEqual([
      `pratiques/images/bus.jpg images error ${NOT}`,
    ]);
});

it('refuses an SVG, which may hold a script, and what is not shown everywhere', () => {
  const files = {
    'pratiques/a.md': pratique(''),
    'pratiques/images/bus.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>hostile=1</script></svg>',
    'guides/images/bus.heic': 'x',
  };
  expect(told(files)).toEqual([
    'guides/images/bus.heic emplacement error Cette image ne s’affiche pas partout, elle n’est donc pas publiée : enregistrez-la en PNG, en JPEG ou en WebP.',
    'pratiques/images/bus.svg emplacement error Une image SVG peut contenir un programme, elle n’est donc pas publiée : enregistrez-la en PNG, en JPEG ou en WebP.',
  ]);
  inFolder(files, (dir) => expect([...attachments(loadCommons(dir))]).toEqual([]));
});

it('repairs a photo once, and leaves it alone then', async () => {
  const bytes = await photo('jpeg', 'place');
  inFolder({ ...TEXT, 'pratiques/images/bus.jpg': bytes }, (dir) => {
    const [fixed, ...others] = [...fixPictures(dir, () => true)];
    expect(others).toEqual([]);
    expect(fixed?.done.map(plain)).toEqual([
      'endroit, date et appareil de prise de vue : retirés, l’image n’a pas changé',
    ]);
    writeFileSync(join(dir, fixed!.path), fixed!.content);
    expect(checkPictures(dir, () => true)).toEqual([]);
    expect([...fixPictures(dir, () => true)]).toEqual([]);
  });
});

it('judges a photo alone, where it is the only file of a proposal', async () => {
  inFolder({ ...TEXT, 'pratiques/images/bus.jpg': await photo('jpeg', 'place') }, (dir) => {
    const alone = loadCommons(dir, [join(dir, 'pratiques/images/bus.jpg')]);
    expect(checkCommons(alone, { today: TODAY }).map(({ rule }) => rule)).toEqual(['images']);
    expect(checkCommons(loadCommons(dir, [join(dir, 'pratiques/a.md')]), { today: TODAY })).toEqual([]);
  });
});

it('publishes a picture without what is said in it, whatever the check was told', async () => {
  const bytes = await photo('jpeg', 'place');
  const files = {
    ...TEXT,
    'pratiques/images/bus.jpg': bytes,
    'pratiques/images/faux.png': bytes,
    'pratiques/images/lourd.jpg': Buffer.concat([bytes, new Uint8Array(300_000)]),
    'pratiques/bus.jpg': bytes,
  };
  inFolder(files, (dir) => {
    const published = [...attachments(loadCommons(dir))];
    expect(published.map(({ path }) => path)).toEqual(['pratiques/images/bus.jpg']);
    expect(Buffer.from(published[0]!.content).includes('Essai')).toBe(false);
    expect(readPicture(dir, 'pratiques/images/../../pratiques/bus.jpg')).toBeUndefined();
    expect(readFileSync(join(dir, 'pratiques/images/bus.jpg')).equals(bytes)).toBe(true);
  });
});
