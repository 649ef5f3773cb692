import type { Indicator } from '../indicator.ts';
import { BOUNDED, type Bounded, bitOf, type Kind, PERHAPS } from '../kinds.ts';

function placesOfKind(id: string, titre: string, definition: string, kind: Kind): Indicator {
  return {
    id,
    titre,
    definition,
    formule: 'Nombre de points d’accueil dont une aide au moins répond à cela.',
    unite: 'points d’accueil',
    sources: ['lieux', 'perimetres'],
    approximate:
      'Sans heures d’aide, ce sont celles du lieu qui comptent\u00a0; une fiche qui ne dit rien n’est comptée qu’en haut.',
    compute: ({ places }) => places.filter(({ kinds }) => kinds & bitOf(kind)).length,
  };
}

/** Places of each kind of help, at least and at most. */
export const moments: readonly Indicator[] = (Object.keys(BOUNDED) as Bounded[]).flatMap((kind) => {
  const { said, told } = BOUNDED[kind];
  const id = `points_d_accueil_${kind}`;
  return [
    placesOfKind(
      `${id}_bas`,
      `Points d’accueil avec ${said}, à coup sûr`,
      `Les points d’accueil ${told}.`,
      `${kind}_bas`,
    ),
    placesOfKind(
      `${id}_haut`,
      `Points d’accueil avec ${said}, peut-être`,
      `Les points d’accueil ${told}, ${PERHAPS}.`,
      `${kind}_haut`,
    ),
  ];
});
