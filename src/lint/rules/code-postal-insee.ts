import type { Entry } from '../../data/entry.ts';
import type { Pointer } from '../../data/read.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { type Context, type LieuRule, severityFor } from '../rule.ts';

type Adresse = Lieu['adresse'];
type Point = NonNullable<Lieu['position']>;

export const rule: LieuRule = {
  name: 'code-postal-insee',
  description: 'The INSEE code exists, is there, and agrees with the postcode and the name of the commune.',
  scope: 'lieux',
  needsWhole: true,
  check(entry, context) {
    const { adresse, position, accueils } = entry.value;
    checkAddress(entry, context, ['adresse'], adresse, position);
    accueils?.forEach((accueil, index) => {
      if (accueil.adresse)
        checkAddress(entry, context, ['accueils', index, 'adresse'], accueil.adresse, accueil.position);
      accueil.zone?.forEach((code, item) => {
        if (context.places.communeByCode(code)) return;
        const pointer = ['accueils', index, 'zone', item];
        context.report(entry, rule.name, {
          pointer,
          message: `Aucune commune n’a le code INSEE «\u00a0${code}\u00a0»\u00a0: corrigez-le.`,
        });
      });
    });
  },
};

function checkAddress(
  entry: Entry<Lieu>,
  context: Context,
  pointer: Pointer,
  adresse: Adresse,
  position: Point | undefined,
): void {
  const code = adresse.code_insee;
  const commune = code === undefined ? undefined : context.places.communeByCode(code);
  if (code === undefined || commune === undefined) {
    (code === undefined ? reportMissingCode : reportUnknownCode)(entry, context, pointer, adresse, position);
    return;
  }
  if (!isNameOf(adresse.commune, commune, context))
    reportName(entry, context, pointer, adresse.commune, commune);
  const postcode = adresse.code_postal;
  if (postcode === undefined || commune.codesPostaux.includes(postcode)) return;
  // A CEDEX postcode is nobody's in the gazetteer: only its département can be compared.
  const homes = context.places.communesByPostcode(postcode);
  if (homes.some((home) => home.code === code || home.parent === code)) return;
  if (homes.length === 0 && context.places.departementOfPostcode(postcode) === commune.departement) return;
  const expected = commune.codesPostaux.slice(0, 5).join(' ou ');
  context.report(entry, rule.name, {
    pointer: [...pointer, 'code_postal'],
    severity: severityFor(entry),
    message: `Le code postal ${postcode} n’est pas celui de ${commune.nom} (${code})${expected ? `\u00a0: écrivez ${expected}, ou corrigez la commune` : '\u00a0: corrigez l’un des deux'}.`,
  });
}

function reportMissingCode(
  entry: Entry<Lieu>,
  context: Context,
  pointer: Pointer,
  adresse: Adresse,
  position: Point | undefined,
): void {
  const found = context.places.resolveCommune({ ...adresse, ...(position && { position }) });
  const certain =
    found?.how === 'postcode+name' && context.places.sameName(found.commune.nom, adresse.commune);
  context.report(entry, rule.name, {
    pointer,
    target: 'key',
    severity: severityFor(entry),
    message: found
      ? `Il manque le code INSEE de la commune\u00a0: ajoutez code_insee: "${found.commune.code}" (${found.commune.nom}).`
      : `Il manque le code INSEE, et la commune «\u00a0${adresse.commune}\u00a0» n’est pas reconnue\u00a0: vérifiez son nom et son code postal.`,
    ...(found &&
      certain && { repair: { kind: 'add', pointer, key: 'code_insee', value: found.commune.code } }),
  });
}

function reportUnknownCode(
  entry: Entry<Lieu>,
  context: Context,
  pointer: Pointer,
  adresse: Adresse,
  position: Point | undefined,
): void {
  const { code_insee: code = '', ...rest } = adresse;
  const recent = context.places.currentCodeOf(code);
  const found =
    recent ?? context.places.resolveCommune({ ...rest, ...(position && { position }) })?.commune.code;
  const place = [...pointer, 'code_insee'];
  context.report(entry, rule.name, {
    pointer: place,
    severity: severityFor(entry),
    message: recent
      ? `Le code INSEE ${code} n’est plus celui d’une commune\u00a0: écrivez "${recent}".`
      : `Aucune commune n’a le code INSEE ${code}${found ? `\u00a0: écrivez "${found}"` : '\u00a0: corrigez-le, ou supprimez cette ligne'}.`,
    ...(recent && { repair: { kind: 'set', pointer: place, value: recent } }),
  });
}

/** The commune's own name, or its city's for an arrondissement. */
function isNameOf(name: string, commune: { nom: string; parent?: string }, context: Context): boolean {
  if (name === commune.nom) return true;
  if (commune.parent === undefined) return false;
  return context.places.communeByCode(commune.parent)?.nom === name;
}

function reportName(
  entry: Entry<Lieu>,
  context: Context,
  pointer: Pointer,
  name: string,
  commune: { nom: string },
): void {
  const place = [...pointer, 'commune'];
  const spelling = context.places.sameName(name, commune.nom);
  context.report(entry, rule.name, {
    pointer: place,
    severity: 'warning',
    message: spelling
      ? `Le nom officiel de la commune s’écrit «\u00a0${commune.nom}\u00a0».`
      : `La commune de ce code INSEE s’appelle «\u00a0${commune.nom}\u00a0», et non «\u00a0${name}\u00a0»\u00a0: vérifiez le nom et le code.`,
    ...(spelling && { repair: { kind: 'set', pointer: place, value: commune.nom } }),
  });
}
