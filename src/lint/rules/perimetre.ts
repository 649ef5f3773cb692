import type { AnyEntry } from '../../data/entry.ts';
import type { Pointer } from '../../data/read.ts';
import type { Manque, ServicePublic, Territoire } from '../../data/types.generated.ts';
import { departements } from '../../geo/departements.ts';
import { regions } from '../../geo/regions.ts';
import type { Context, EntryRule } from '../rule.ts';

export const rule: EntryRule = {
  name: 'perimetre',
  description: 'The codes of communes, groups of communes, départements and regions are those of today.',
  scope: 'entries',
  check(entry, context) {
    for (const { pointer, code, kind } of codesOf(entry)) {
      const message = REFUSE[kind](code, context);
      if (message) context.report(entry, rule.name, { pointer, message });
    }
  },
};

type Kind = 'communes' | 'epci' | 'departements' | 'regions';

interface Place {
  pointer: Pointer;
  code: string;
  kind: Kind;
}

const KINDS: readonly Kind[] = ['communes', 'epci', 'departements', 'regions'];

/** Codes of the collections that say where something holds; those of lieux have rules of their own. */
function codesOf({ collection, value }: AnyEntry): Place[] {
  if (collection === 'territoires') return codesOfPerimeter((value as Territoire).perimetre);
  if (collection === 'manques')
    return ((value as Manque).communes ?? []).map((code, index) => ({
      pointer: ['communes', index],
      code,
      kind: 'communes',
    }));
  if (collection !== 'services-publics') return [];
  const { perimetre, adresse, etablissements = [] } = value as ServicePublic;
  const places = codesOfPerimeter(perimetre);
  const add = (pointer: Pointer, code: string | undefined): void => {
    if (code !== undefined) places.push({ pointer, code, kind: 'communes' });
  };
  add(['adresse', 'code_insee'], adresse?.code_insee);
  for (const [index, { code_insee }] of etablissements.entries())
    add(['etablissements', index, 'code_insee'], code_insee);
  return places;
}

function codesOfPerimeter(perimetre: Territoire['perimetre'] | undefined): Place[] {
  return KINDS.flatMap((kind) =>
    (perimetre?.[kind] ?? []).map((code, index) => ({ pointer: ['perimetre', kind, index], code, kind })),
  );
}

const REFUSE: Readonly<Record<Kind, (code: string, context: Context) => string | undefined>> = {
  communes(code, { places }) {
    if (places.communeByCode(code)) return undefined;
    const recent = places.currentCodeOf(code);
    return recent
      ? `Le code INSEE ${code} n’est plus celui d’une commune\u00a0: écrivez "${recent}".`
      : `Aucune commune n’a le code INSEE «\u00a0${code}\u00a0»\u00a0: corrigez-le, ou supprimez cette ligne.`;
  },
  epci: (siren, { places }) =>
    places.communesOfGroup(siren)
      ? undefined
      : `Aucune intercommunalité n’a le numéro SIREN «\u00a0${siren}\u00a0»\u00a0: corrigez-le, ou écrivez ses communes dans «\u00a0communes\u00a0».`,
  departements: (code) =>
    departements.has(code)
      ? undefined
      : `Aucun département n’a le code «\u00a0${code}\u00a0»\u00a0: corrigez-le, par exemple «\u00a029\u00a0» ou «\u00a0974\u00a0».`,
  regions: (code) =>
    regions.has(code)
      ? undefined
      : `Aucune région n’a le code «\u00a0${code}\u00a0»\u00a0: corrigez-le, par exemple «\u00a053\u00a0» pour la Bretagne.`,
};
