import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const values = [
  'Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off',
  'Su 02:15-02:45; SH off',
  'Sa 22:00-03:00',
  'Mo[-1] 10:00-12:00; easter off',
  'We 14:00-17:00 || "sur rendez-vous"',
];

/** What another process, started in a zone and a language, makes of the values. */
function outputUnder(TZ: string, LANG: string): string {
  const script = `
    import { checkHours, nowText, sentencesOf, slotsOf, useUtc, weekRows } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    useUtc();
    const ctx = { holidayState: 'Guadeloupe', timeZone: 'America/Guadeloupe' };
    for (const value of ${JSON.stringify(values)}) {
      const slots = slotsOf(value, ctx, '2026-02-01');
      console.log(JSON.stringify([checkHours(value), slots, sentencesOf(value), weekRows(value), nowText(slots, { date: '2026-03-29', minutes: 140 })]));
    }`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', script],
    {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

test('zone and language of the machine change nothing', () => {
  const reference = outputUnder('UTC', 'C');
  expect(reference.trim().split('\n')).toHaveLength(values.length);
  for (const [zone, language] of [
    ['Europe/Paris', 'fr_FR.UTF-8'],
    ['Pacific/Noumea', 'en_US.UTF-8'],
    ['America/Guadeloupe', 'ar_EG.UTF-8'],
    ['Africa/Cairo', 'tr_TR.UTF-8'],
  ] as const) {
    expect(outputUnder(zone, language)).toBe(reference);
  }
});
