import { join } from 'node:path';
import { projectRoot } from '../../../src/data/env.ts';
import { loadCommons } from '../../../src/data/load.ts';

/** The pages that Lighthouse judges: one of each kind that people land on. Addresses from the site's root. */
export function judgedPages(): { kind: string; path: string }[] {
  const { lieux } = loadCommons(join(projectRoot, 'data'));
  const full = lieux.find(({ value }) => value.accueils && value.horaires && value.presentation?.detail);
  if (!full) throw new Error('La démonstration n’a pas de lieu complet.');
  return [
    { kind: 'accueil', path: '/' },
    { kind: 'liste', path: '/departements/29/' },
    { kind: 'lieu', path: `/lieux/${full.id}/` },
    { kind: 'recherche', path: '/chercher/#lieu=29019-brest' },
  ];
}
