import { expect, test } from 'vitest';
import { cleanEnv } from './clean-env.ts';

test('variables that would change the pages are left out, the others are kept', () => {
  const env = cleanEnv('production', {
    PATH: '/bin',
    BASE_URL: '/x/',
    NODE_ENV: 'test',
    TZ: 'Asia/Tokyo',
    LANG: 'fr',
  });
  expect(env).toMatchObject({ PATH: '/bin', NODE_ENV: 'production', TZ: 'UTC', LANG: 'C.UTF-8' });
  expect(env).not.toHaveProperty('BASE_URL');
});
