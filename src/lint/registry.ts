import type { Rule } from './rule.ts';
import { rule as aVenir } from './rules/a-venir.ts';
import { rule as accueils } from './rules/accueils.ts';
import { rule as adresseConfidentielle } from './rules/adresse-confidentielle.ts';
import { rule as alias } from './rules/alias.ts';
import { rule as autreTerritoire } from './rules/autre-territoire.ts';
import { rule as cercle } from './rules/cercle.ts';
import { rule as codePostalInsee } from './rules/code-postal-insee.ts';
import { rule as conseils } from './rules/conseils.ts';
import { rule as contour } from './rules/contour.ts';
import { rule as dates } from './rules/dates.ts';
import { rule as demonstration } from './rules/demonstration.ts';
import { rule as donneePersonnelle } from './rules/donnee-personnelle.ts';
import { rule as dossier } from './rules/dossier.ts';
import { rule as doublon } from './rules/doublon.ts';
import { rule as etapes } from './rules/etapes.ts';
import { rule as etatAction } from './rules/etat-action.ts';
import { rule as fondDeCarte } from './rules/fond-de-carte.ts';
import { rule as horaires } from './rules/horaires.ts';
import { rule as html } from './rules/html.ts';
import { rule as joignable } from './rules/joignable.ts';
import { rule as liens } from './rules/liens.ts';
import { rule as mentionsLegales } from './rules/mentions-legales.ts';
import { rule as ordreDesDates } from './rules/ordre-des-dates.ts';
import { rule as pasEncore } from './rules/pas-encore.ts';
import { rule as perime } from './rules/perime.ts';
import { rule as perimetre } from './rules/perimetre.ts';
import { rule as position } from './rules/position.ts';
import { rule as presentation } from './rules/presentation.ts';
import { rule as references } from './rules/references.ts';
import { rule as ressource } from './rules/ressource.ts';
import { rule as siret } from './rules/siret.ts';
import { rule as suivi } from './rules/suivi.ts';
import { rule as telephone } from './rules/telephone.ts';
import { rule as titres } from './rules/titres.ts';
import { rule as ton } from './rules/ton.ts';

/**
 * Every rule. Three more names appear in findings: `lecture` (a file that cannot be read), `emplacement` (a file where
 * no entry can stand) and `schema` (with `enumeration-morte` for the words of the former standard).
 */
export const rules: readonly Rule[] = [
  aVenir,
  accueils,
  adresseConfidentielle,
  alias,
  autreTerritoire,
  cercle,
  codePostalInsee,
  conseils,
  contour,
  dates,
  demonstration,
  donneePersonnelle,
  dossier,
  doublon,
  etatAction,
  etapes,
  fondDeCarte,
  horaires,
  html,
  joignable,
  liens,
  mentionsLegales,
  ordreDesDates,
  pasEncore,
  perime,
  perimetre,
  position,
  presentation,
  references,
  ressource,
  siret,
  suivi,
  telephone,
  titres,
  ton,
];
