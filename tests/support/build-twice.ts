import { join } from 'node:path';
import { buildWith } from './build-with.ts';
import { demonstrationCopy, temporaryFolder } from './data-folder.ts';
import { hashesOf } from './hashes.ts';

/**
 * Builds the demonstration in two zones and languages, each time from another folder into another.
 * @param env what both builds are given besides, asked for each
 * @returns the checksum of each file, by path, of both
 */
export function buildTwice(env: () => NodeJS.ProcessEnv): Record<string, string>[] {
  const zones = [
    { TZ: 'Pacific/Noumea', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' },
    { TZ: 'America/Cayenne', LANG: 'C', LC_ALL: 'C' },
  ];
  return zones.map((zone) => {
    const out = join(temporaryFolder(), 'site');
    const folders = { COMMUN_DATA: demonstrationCopy(), COMMUN_OUT: out };
    buildWith({ ...folders, SOURCE_DATE_EPOCH: '1790000000', ...env(), ...zone });
    return hashesOf(out);
  });
}
