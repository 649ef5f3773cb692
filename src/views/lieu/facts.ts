import type { Accueil, Lieu } from '../../data/types.generated.ts';
import { capitalise, count, formatDate, joinWords, NBSP, tie } from '../../data/typography.ts';
import { plainLabel, type VocabularyName } from '../../data/vocabularies.ts';
import { priceOf } from '../../finder/facets.ts';

/** A label and what is known under it: one idea a line. */
export interface Fact {
  label: string;
  lines: string[];
  /** What follows, as somebody wrote it: never translated. */
  typed?: string[];
  /** Its name on the sheet made from the page. */
  part?: string;
}

type Candidate = [
  label: string,
  lines: (string | undefined | false)[],
  part?: string,
  typed?: (string | undefined | false)[],
];

/** Keeps what is known: an unknown fact takes no line. */
function known(candidates: Candidate[]): Fact[] {
  return candidates
    .map(([label, lines, part, typed = []]) => ({
      label,
      lines: lines.filter(isKnown),
      typed: typed.filter(isKnown),
      ...(part && { part }),
    }))
    .filter(({ lines, typed }) => lines.length + typed.length > 0);
}

const isKnown = (line: string | undefined | false): line is string => Boolean(line);

function words(name: VocabularyName, codes: readonly string[] | undefined): string[] {
  return (codes ?? []).map((code) => plainLabel(name, code));
}

function sentence(name: VocabularyName, codes: readonly string[] | undefined): string {
  return capitalise(joinWords(words(name, codes)));
}

/** How help goes: with whom, how one comes, what it costs. */
export function courseFacts(lieu: Lieu): Fact[] {
  const {
    accompagnement,
    modalites_acces,
    modalites_accompagnement,
    moyens_paiement,
    dispositif_programmes_nationaux: schemes,
  } = lieu;
  return known([
    [
      'Comment on vous aide',
      words('modalites-accompagnement', modalites_accompagnement),
      'comment',
      [accompagnement?.forme && tie(accompagnement.forme)],
    ],
    [
      'Avec qui',
      [
        sentence('accompagnants', accompagnement?.par),
        schemes?.includes('Aidants Connect') && plainLabel('dispositifs', 'Aidants Connect'),
      ],
    ],
    ['Pour venir', words('modalites-acces', modalites_acces), 'venir'],
    [
      'Prix',
      [
        priceOf(lieu),
        lieu.frais_a_charge?.includes('Gratuit sous condition') &&
          'Gratuit pour certaines personnes\u00a0: demandez.',
      ],
      'prix',
      [moyens_paiement && `On accepte${NBSP}: ${joinWords(moyens_paiement)}`],
    ],
    [
      'Faire le point',
      [
        accompagnement?.diagnostic &&
          `Votre niveau peut être mesuré (${joinWords(words('diagnostics', accompagnement.diagnostic))}).`,
      ],
    ],
  ]);
}

/** Who is welcome, in the words of the person who reads. */
export function peopleFacts(lieu: Lieu): Fact[] {
  const {
    publics_specifiquement_adresses: publics,
    prise_en_charge_specifique: cares,
    niveaux,
    langues,
  } = lieu;
  return known([
    [
      'Pour qui',
      [publics ? `Pour ${joinWords(words('publics', publics))} en particulier` : 'Pour tout le monde'],
    ],
    [
      'Votre niveau',
      [
        niveaux &&
          joinWords(
            words('niveaux', niveaux).map((word) => `«${NBSP}${word}${NBSP}»`),
            'ou',
          ),
      ],
    ],
    ['On vous accueille aussi', [joinWords(words('prises-en-charge', cares))], 'accueil'],
    ['Langues', [sentence('langues', langues)], 'langues'],
  ]);
}

/** The way in and what is there. An answer that is not known is not given. */
export function premisesFacts({ acces_physique: access, equipement }: Lieu): Fact[] {
  const answer = (value: boolean | undefined, yes: string, no: string) =>
    value === undefined ? undefined : value ? yes : no;
  const seen =
    access &&
    (access.source || access.le) &&
    `Constaté${access.source ? ` par ${access.source}` : ''}${access.le ? ` le ${formatDate(access.le)}` : ''}`;
  return known([
    [
      'Accès',
      [
        answer(access?.plain_pied, 'On entre sans monter de marche', 'Il y a une marche à l’entrée'),
        answer(access?.ascenseur, 'Il y a un ascenseur', 'Pas d’ascenseur'),
        answer(
          access?.toilettes,
          'Toilettes accessibles en fauteuil',
          'Pas de toilettes accessibles en fauteuil',
        ),
        answer(access?.boucle_magnetique, 'Boucle magnétique à l’accueil', 'Pas de boucle magnétique'),
      ],
      'acces',
      [seen],
    ],
    [
      'Sur place',
      [
        equipement?.postes !== undefined &&
          (equipement.postes
            ? count(equipement.postes, 'ordinateur', 'ordinateurs')
            : 'Pas d’ordinateur en accès libre'),
        answer(equipement?.wifi, 'Wifi pour le public', 'Pas de wifi pour le public'),
        answer(
          equipement?.appareil_personnel,
          'Vous pouvez venir avec votre téléphone ou votre ordinateur',
          'On travaille sur le matériel du lieu',
        ),
        answer(
          equipement?.filtrage,
          'Navigation filtrée pour les plus jeunes',
          undefined as unknown as string,
        ),
      ],
    ],
  ]);
}

/** Networks, training and labels. */
export function labelFacts(lieu: Lieu): Fact[] {
  const schemes = (lieu.dispositif_programmes_nationaux ?? []).map((code) => {
    const plain = plainLabel('dispositifs', code);
    return plain.startsWith(code) ? plain : `${plain} (${code})`;
  });
  const local = (lieu.labels_locaux ?? []).map(
    ({ nom, depuis, jusqu_a }) => nom + labelDates(depuis, jusqu_a),
  );
  return known([
    ['Dispositifs nationaux', schemes],
    ['Labels du territoire', [], undefined, local],
    [
      'Formations et labels',
      [],
      undefined,
      [...(lieu.formations_labels ?? []), ...(lieu.autres_formations_labels ?? [])],
    ],
    ['Peut apprendre à d’autres aidants', [], undefined, lieu.formations_proposees],
    ['Voudrait apprendre', [], undefined, lieu.besoins_formation],
    ['Fait partie de', [], undefined, [lieu.structure_parente]],
  ]);
}

function labelDates(from: string | undefined, until: string | undefined): string {
  if (from && until) return `, de ${formatDate(from)} à ${formatDate(until)}`;
  if (from) return `, depuis ${formatDate(from)}`;
  return until ? `, jusqu’à ${formatDate(until)}` : '';
}

/** `Gratuit · Sans rendez-vous`: the shortest things that are sure. */
export function accueilFacts({ publics, niveaux, langues, modalites }: Accueil): string[] {
  return [
    ...words('modalites-accompagnement', modalites),
    publics && `Pour ${joinWords(words('publics', publics))}`,
    niveaux && `Niveau${NBSP}: ${joinWords(words('niveaux', niveaux), 'ou').toLowerCase()}`,
    langues && `En ${joinWords(words('langues', langues))}`,
  ].filter((line): line is string => Boolean(line));
}
