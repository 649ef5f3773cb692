import { type Collection, collectionNames, collections } from '../data/collections.ts';
import { isOn } from '../data/modules.ts';
import type { Commun } from '../data/types.generated.ts';

/** What a person comes to do. */
export interface Door {
  /** Its name in the page's address: `#corriger=29/x`. */
  key: string;
  /**
   * `new`: question after question to a new entry. `edit`: an entry as published, from which any answer is opened.
   * `changed`: the same, asked first what happened. `confirm`: all is still exact. `part`: a few properties of an entry.
   */
  kind: 'new' | 'edit' | 'changed' | 'confirm' | 'part';
  /** Where the entry is; the others are offered too. */
  collection: Collection;
  also?: readonly Collection[];
  title: string;
  text: string;
  /** A pictogram of public/icones.svg. */
  icon: string;
  /** Properties asked, where not all are. */
  only?: readonly string[];
  /** Can it begin without an entry? A service that is not listed yet. */
  orNew?: true;
  /** What is known before the first question of a new entry. @param today YYYY-MM-DD */
  preset?: (today: string) => Record<string, unknown>;
  /** A list that one comes to add to: a new item is open at once. */
  adds?: string;
  /** The day on which some properties were said: today, once one of them changes. */
  dated?: { by: string; said: readonly string[] };
}

const told = (today: string) => [{ titre: 'Ce qu’en disent ceux qui la mènent', date: today }];

const DOORS: readonly Door[] = [
  {
    key: 'corriger',
    kind: 'edit',
    collection: 'lieux',
    title: 'Corriger un lieu',
    text: 'Un horaire, un téléphone, une adresse…',
    icon: 'reglages',
  },
  {
    key: 'confirmer',
    kind: 'confirm',
    collection: 'lieux',
    title: 'Dire que tout est exact',
    text: 'Vous avez relu la page d’un lieu\u00a0: elle est juste.',
    icon: 'coche',
  },
  {
    key: 'changement',
    kind: 'changed',
    collection: 'lieux',
    title: 'Dire que quelque chose a changé',
    text: 'Le lieu a déménagé, il est fermé, il est complet…',
    icon: 'alerte',
  },
  {
    key: 'ajouter',
    kind: 'new',
    collection: 'lieux',
    title: 'Ajouter un lieu',
    text: 'Un endroit où l’on aide, et que la carte ne connaît pas.',
    icon: 'plus',
  },
  {
    key: 'pratique',
    kind: 'new',
    collection: 'pratiques',
    title: 'Raconter une pratique',
    text: 'Ce que vous faites et qui peut servir ailleurs.',
    icon: 'livre',
    preset: (today) => ({ sources: told(today) }),
  },
  {
    key: 'envie',
    kind: 'new',
    collection: 'pratiques',
    title: 'Dire une envie',
    text: 'Ce que vous aimeriez faire, seul ou à plusieurs.',
    icon: 'parole',
    preset: (today) => ({ etat: 'envie', sources: told(today) }),
  },
  {
    key: 'manque',
    kind: 'new',
    collection: 'manques',
    title: 'Nommer ce qui manque',
    text: 'Un lieu, un moment, une langue, une formation…',
    icon: 'repere',
    preset: (today) => ({ signale_le: today, statut: 'signale' }),
  },
  {
    key: 'service',
    kind: 'edit',
    collection: 'services-publics',
    orNew: true,
    title: 'Répondre pour son service public',
    text: 'Dire la part que prend votre service, en place ou en projet.',
    icon: 'maison',
    preset: (today) => ({ declare_le: today }),
    dated: { by: 'declare_le', said: ['part', 'formes', 'texte', 'declare_par', 'etablissements'] },
  },
  {
    key: 'evaluer',
    kind: 'part',
    collection: 'actions',
    only: ['evaluations'],
    adds: 'evaluations',
    title: 'Évaluer une action',
    text: 'Elle avance, elle est à l’arrêt, elle est atteinte\u00a0: dites ce que vous constatez.',
    icon: 'coche',
  },
  {
    key: 'formation',
    kind: 'part',
    collection: 'lieux',
    also: ['services-publics'],
    only: ['besoins_formation', 'formations_proposees'],
    title: 'Proposer ou chercher une formation',
    text: 'Ce que votre équipe voudrait apprendre, ou peut apprendre à d’autres.',
    icon: 'ecole',
  },
];

/** The doors of a commons: those of the parts that are switched off are not there. */
export function doorsOf(commun: Commun): Door[] {
  return DOORS.filter(({ collection }) => isOn(commun, collection)).map(({ also, ...door }) => ({
    ...door,
    ...(also && { also: also.filter((name) => isOn(commun, name)) }),
  }));
}

/** A door for each collection that has none to add to it: whatever a commons keeps may be proposed. */
export function otherDoors(commun: Commun): Door[] {
  const served = new Set(
    DOORS.filter(({ kind, orNew }) => kind === 'new' || orNew).map((door) => door.collection),
  );
  return collectionNames
    .filter((name) => !served.has(name) && isOn(commun, name))
    .map((collection) => ({
      key: `nouveau-${collection}`,
      kind: 'new',
      collection,
      title: newTitle(collection),
      text: '',
      icon: 'plus',
    }));
}

/** `Proposer une ressource`, `Proposer un appel à envies`. */
function newTitle(collection: Collection): string {
  const { one, feminine } = collections[collection];
  return `Proposer ${feminine ? 'une' : 'un'} ${one}`;
}

/** A door that corrects an entry of any collection: `#corriger=pratiques/x`. */
export function correctionOf(collection: Collection): Door {
  const { one, feminine } = collections[collection];
  const lieu = DOORS.find(({ key }) => key === 'corriger')!;
  return collection === 'lieux'
    ? lieu
    : { ...lieu, collection, title: `Corriger ${feminine ? 'une' : 'un'} ${one}` };
}
