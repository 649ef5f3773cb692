import { type LieuRule, severityFor } from '../rule.ts';

export const rule: LieuRule = {
  name: 'dossier',
  description: 'A lieu is kept in the folder of its département.',
  scope: 'lieux',
  check(entry, context) {
    const { code_insee, code_postal } = entry.value.adresse;
    const folder = entry.id.slice(0, entry.id.indexOf('/'));
    const home = code_insee
      ? context.places.departementOf(code_insee)
      : context.places.departementOfPostcode(code_postal ?? '');
    if (home === '' || home === folder) return;
    // A postcode may serve a neighbouring département: without an INSEE code, its communes tell.
    const shared = context.places
      .communesByPostcode(code_postal ?? '')
      .some(({ departement }) => departement === folder);
    if (!code_insee && shared) return;
    const name = entry.id.slice(folder.length + 1);
    context.report(entry, rule.name, {
      pointer: ['adresse', code_insee ? 'code_insee' : 'code_postal'],
      severity: severityFor(entry),
      message: `Ce lieu est dans le département ${home} et sa fiche dans le dossier «\u00a0${folder}\u00a0»\u00a0: déplacez-la dans «\u00a0lieux/${home}/${name}.yaml\u00a0» et ajoutez «\u00a0${entry.id}\u00a0» dans alias, ou corrigez la commune.`,
    });
  },
};
