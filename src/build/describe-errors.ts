import type { Finding } from '../data/finding.ts';
import { quantity } from './numbers.ts';

const SHOWN = 50;

/** The message of a build that refuses to publish: the errors, then the way out. */
export function describeErrors(errors: readonly Finding[]): string {
  const files = new Set(errors.map(({ file }) => file)).size;
  const lines = errors.slice(0, SHOWN).map(describeFinding);
  if (errors.length > SHOWN) lines.push(`… et ${quantity(errors.length - SHOWN, 'autre', 'autres')}.`);
  return [
    ...lines,
    '',
    `Rien n’est publié : ${quantity(errors.length, 'erreur', 'erreurs')} dans ${quantity(files, 'fichier', 'fichiers')}. ` +
      'Corrigez-les (« npm run check » les montre toutes), ou publiez sans ces fiches avec « npm run build -- --skip-invalid ».',
  ].join('\n');
}

/** `lieux/29/x.yaml:12 – message` */
export function describeFinding({ file, line, message }: Finding): string {
  return `${file}:${line} – ${message}`;
}
