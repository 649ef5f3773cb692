import type { LieuRule } from '../rule.ts';

export const rule: LieuRule = {
  name: 'doublon',
  description:
    'Two lieux with the same name in the same commune, or the same identifier elsewhere, may be one.',
  scope: 'lieux',
  check(entry, context) {
    entry.value.identifiants?.forEach(({ source, id }, index) => {
      const [other] = context.index.sameIdentifierAs(entry, source, id);
      if (other)
        context.report(entry, rule.name, {
          pointer: ['identifiants', index],
          severity: 'warning',
          message: `«\u00a0${other}\u00a0» porte le même identifiant «\u00a0${id}\u00a0» de «\u00a0${source}\u00a0»\u00a0: si c’est le même lieu, gardez une seule fiche.`,
        });
    });
    const [twin, ...more] = context.index.sameNameAs(entry);
    if (!twin) return;
    context.report(entry, rule.name, {
      pointer: ['nom'],
      severity: 'warning',
      message: `«\u00a0${twin}\u00a0»${more.length > 0 ? ` et ${more.length} autre${more.length > 1 ? 's' : ''}` : ''} porte le même nom dans la même commune\u00a0: si c’est le même lieu, gardez une seule fiche\u00a0; sinon, précisez les noms.`,
    });
  },
};
