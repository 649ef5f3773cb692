import type { Lieu } from '../../data/types.generated.ts';
import { termsOf, type VocabularyName } from '../../data/vocabularies.ts';
import type { Commune } from '../../geo/gazetteer.ts';
import type { Random } from './random.ts';

const KINDS = [
  'Médiathèque',
  'Maison de services',
  'Centre social',
  'Atelier',
  'Espace numérique',
  'Mairie annexe',
];
const NAMES = [
  'des Fougères',
  'du Moulin bleu',
  'des Trois Ponts',
  'de la Rade',
  'des Tilleuls',
  'du Vieux Lavoir',
];
const WORDS =
  'on vous aide pas à pas pour vos démarches, avec ou sans rendez-vous, sur place ou par téléphone'.split(
    ' ',
  );

/** Shares of real rows that say a thing, as counted in the largest national files. */
const SHARE = {
  hours: 0.88,
  phone: 0.7,
  mail: 0.45,
  site: 0.45,
  detail: 0.25,
  pivot: 0.5,
  point: 0.99,
  leftover: 0.5,
};

/** A lieu as an import writes it: same fields, same share of them known, about the same size. */
export function syntheticLieu(number: number, commune: Commune, random: Random, hours: () => string): Lieu {
  const nom = `${random.pick(KINDS)} ${random.pick(NAMES)} ${number}`;
  const host = `lieu-${number}.example.org`;
  return {
    nom,
    typologie: words('typologies', random, 1),
    ...(random.chance(SHARE.pivot) ? { pivot: siret(number) } : {}),
    identifiants: [{ source: 'Fichier de mesure', id: `62a9${number.toString(16).padStart(20, '0')}` }],
    ...(random.chance(SHARE.detail) ? { presentation: { detail: prose(random, 40) } } : {}),
    services: words('services', random, 6),
    adresse: {
      voie: `${1 + random.below(120)} rue des Exemples`,
      ...(commune.codesPostaux[0] ? { code_postal: commune.codesPostaux[0] } : {}),
      commune: commune.nom,
      code_insee: commune.code,
    },
    ...(random.chance(SHARE.point) ? pointNear(commune, random) : {}),
    contact: contact(random, host, number),
    ...(random.chance(SHARE.hours) ? { horaires: hours() } : {}),
    modalites_acces: words('modalites-acces', random, 2),
    modalites_accompagnement: words('modalites-accompagnement', random, 3),
    frais_a_charge: ['Gratuit'],
    ...(random.chance(0.2) ? { publics_specifiquement_adresses: words('publics', random, 2) } : {}),
    dispositif_programmes_nationaux: ['Conseillers numériques'],
    source: 'fichier-de-mesure',
    date_maj: `2022-0${1 + random.below(9)}-1${random.below(10)}`,
    ...(random.chance(SHARE.leftover) ? { non_repris: { structureId: `6092${number}` } } : {}),
  } as Lieu;
}

function words(list: VocabularyName, random: Random, atMost: number): string[] {
  return random.some(termsOf(list), atMost).map((term) => term.code);
}

function contact(random: Random, host: string, number: number): Lieu['contact'] {
  const phone = { telephone: `+33261911${String(number % 1000).padStart(3, '0')}` };
  return {
    ...(random.chance(SHARE.phone) ? phone : {}),
    ...(random.chance(SHARE.mail) ? { courriels: [`accueil@${host}`] } : {}),
    ...(random.chance(SHARE.site) ? { site_web: [`https://${host}/`] } : {}),
  };
}

function pointNear({ latitude, longitude }: Commune, random: Random): Pick<Lieu, 'position'> {
  if (latitude === undefined || longitude === undefined) return {};
  const shift = () => (random.below(20_001) - 10_000) / 1e6;
  return { position: { latitude: rounded(latitude + shift()), longitude: rounded(longitude + shift()) } };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function prose(random: Random, length: number): string {
  return Array.from({ length: 8 + random.below(length) }, () => random.pick(WORDS)).join(' ');
}

/** Fourteen digits whose last makes the Luhn sum right. */
function siret(number: number): string {
  const body = `9${String(number).padStart(12, '0')}`;
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    const digit = Number(body[index]) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return body + ((10 - (sum % 10)) % 10);
}
