import type { Standing } from './measures.ts';

const isLieu = (standing: Standing | undefined) => standing?.startsWith('lieux') ?? false;
const isGap = (standing: Standing | undefined) => standing?.startsWith('manques') ?? false;

/** The movement that a passage from one standing to another is, if it has a name. Both differ. */
export function moveOf(from: Standing | undefined, to: Standing | undefined): string | undefined {
  if (isLieu(from ?? to)) return lieuMove(from, to);
  if (isGap(from ?? to)) return gapMove(from, to);
  if (to === 'services_en_place') return 'services_engages';
  if (from === 'services_en_place') return 'services_en_retrait';
  if (to === 'actions_terminees' && from) return 'actions_achevees';
  return !from && to?.startsWith('actions') ? 'actions_ajoutees' : undefined;
}

function lieuMove(from: Standing | undefined, to: Standing | undefined): string | undefined {
  if (to === 'lieux') return from ? 'lieux_rouverts' : 'lieux_ajoutes';
  // A closed lieu whose entry goes, or comes in closed, moves nothing that people can visit.
  if (from === 'lieux') return to ? 'fermetures' : 'lieux_retires';
  return undefined;
}

function gapMove(from: Standing | undefined, to: Standing | undefined): string | undefined {
  if (!from) return to === 'manques_ouverts' ? 'manques_nommes' : undefined;
  if (!to) return from === 'manques_ouverts' ? 'manques_retires' : undefined;
  return to === 'manques_combles' ? 'manques_resolus' : 'manques_rouverts';
}
