import type { Commun } from '../../data/types.generated.ts';
import type { CommunRule, Problem } from '../rule.ts';

type Fond = NonNullable<NonNullable<Commun['carte']>['fonds']>[number];

export const rule: CommunRule = {
  name: 'fond-de-carte',
  description:
    'A detailed map says where it is, in one way, at an address that browsers accept, under a name of its own.',
  scope: 'commun',
  check({ path, value }, context) {
    const fonds = value.carte?.fonds ?? [];
    fonds.forEach((fond, index) => {
      for (const problem of [...placeProblems(fond, index), ...nameProblems(fonds, index)])
        context.report({ path }, rule.name, problem);
    });
  },
};

function placeProblems({ nom, style, images }: Fond, index: number): Problem[] {
  const pointer = ['carte', 'fonds', index];
  if (style === undefined && images === undefined)
    return [
      {
        pointer,
        message: `Le fond «\u00a0${nom}\u00a0» ne dit pas où il se trouve\u00a0: écrivez l’adresse d’un style (style), ou celle de ses images (images).`,
      },
    ];
  if (style !== undefined && images !== undefined)
    return [
      {
        pointer: [...pointer, 'images'],
        severity: 'warning',
        message: `Le fond «\u00a0${nom}\u00a0» a un style et des images\u00a0: seul le style est lu, retirez l’un des deux.`,
      },
    ];
  const [key, address] = style === undefined ? ['images', images] : ['style', style];
  if (!/^(?:pmtiles:\/\/)?http:/.test(address ?? '')) return [];
  return [
    {
      pointer: [...pointer, key],
      severity: 'warning',
      message: `Un site en https ne peut pas charger «\u00a0${address}\u00a0»\u00a0: écrivez https, si ce fond y répond.`,
    },
  ];
}

function nameProblems(fonds: readonly Fond[], index: number): Problem[] {
  const { nom } = fonds[index]!;
  if (fonds.findIndex((other) => other.nom === nom) === index) return [];
  return [
    {
      pointer: ['carte', 'fonds', index, 'nom'],
      message: `Deux fonds s’appellent «\u00a0${nom}\u00a0»\u00a0: le visiteur ne saurait pas lequel choisir. Donnez à celui-ci un autre nom.`,
    },
  ];
}
