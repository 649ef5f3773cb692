import type { NamedVersion } from '../data/evolution-record.ts';
import { askGit } from '../data/git.ts';

/** Git has the commit of an annotated tag behind a star, that of a plain one without. */
const FIELDS = [
  'refname:short',
  '*objectname',
  'objectname',
  '*committerdate:iso-strict',
  'committerdate:iso-strict',
];

/** The tags that name a state of the present history, the oldest first. */
export function namedVersions(dir: string): NamedVersion[] {
  const format = FIELDS.map((field) => `%(${field})`).join('%00');
  const answer = askGit(dir, ['for-each-ref', '--merged=HEAD', `--format=${format}`, 'refs/tags']);
  return (answer?.toString() ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [nom = '', behind, plain = '', dateBehind, datePlain = ''] = line.split('\0');
      return { nom, date: (dateBehind || datePlain).slice(0, 10), commit: behind || plain };
    })
    .filter(({ date }) => date !== '')
    .sort((a, b) =>
      a.date === b.date ? a.nom.localeCompare(b.nom, 'fr', { numeric: true }) : a.date < b.date ? -1 : 1,
    );
}
