import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Lieu, Territoire } from '../../data/types.generated.ts';
import { count, joinWords, NBSP, tie } from '../../data/typography.ts';
import { isOver } from '../../finder/results.ts';
import { newDoor } from '../entry/doors.ts';
import type { EntryLink } from '../entry/links.ts';
import { territoryScope } from '../territory/area.ts';
import { gapsHere } from '../territory/gaps.ts';
import { servicesIn } from '../territory/services.ts';
import { formationsPath, manquePath, territoirePath } from '../url.ts';
import { type Answers, helpersIn, levelsIn } from './helpers.ts';
import { isSameTheme, type Theme, themesOf, trainingWords } from './themes.ts';
import type { Wish } from './wish.ts';
import { offeredBy, offersByWord, soughtBy, type Team } from './wishes.ts';

/** Something sought that nobody offers on the territory. */
export interface Sought extends Theme {
  /** Who offers it further away. */
  elsewhere: Wish[];
}

/** Who seeks and who offers to train, and who helps, on a territory. */
export interface TrainingView {
  path: string;
  /** `Brest métropole : se former entre aidants` */
  title: string;
  territory: EntryLink;
  /** How many teams say something, how many say nothing: a sentence each. */
  counts: string[];
  /** Sought and offered: people who can meet. */
  met: Theme[];
  sought: Sought[];
  /** Offered, and asked for by nobody yet. */
  offered: Theme[];
  /** Gaps that somebody named about training. */
  gaps: EntryLink[];
  helpers: Answers;
  levels: Answers;
  /** How many lieux are counted. */
  lieux: number;
  /** Where a team says what it seeks or offers. */
  answer?: string;
  /** Where one names what is missing. */
  name?: string;
}

/** The same in brief, for the état des lieux. */
export interface TrainingSummary {
  path: string;
  counts: string[];
  /** Themes that wait for somebody, and themes that meet. */
  waiting: string[];
  met: string[];
  /** Who helps in how many lieux, and in how many nobody knows: a sentence. */
  helpers?: string;
}

/** So many offers from further away are named. */
const FAR = 3;

/** @param today YYYY-MM-DD */
export function trainingView(entry: Entry<Territoire>, commons: Commons, today: string): TrainingView {
  const { id, value } = entry;
  const scope = territoryScope(entry, commons, today);
  const { lieux } = scope;
  const services = servicesIn(commons, value);
  const teams: Team[] = [...lieux, ...services];
  const themes = themesOf(soughtBy(teams), offeredBy(teams));
  const answer = newDoor(commons.commun, 'formation', 'Chercher ou proposer une formation');
  const name = isOn(commons.commun, 'manques')
    ? newDoor(commons.commun, 'manque', `Ce qui manque${NBSP}: ${value.nom}`)
    : undefined;
  const isOpen = (lieu: Lieu): boolean => !isOver(lieu, today);
  return {
    path: formationsPath(id),
    title: `${value.nom}${NBSP}: se former entre aidants`,
    territory: { text: value.nom, path: territoirePath(id) },
    counts: countsOf(lieux.length, services.length, teams),
    met: themes.filter(({ seek, offer }) => seek.length > 0 && offer.length > 0),
    sought: themes
      .filter(({ offer }) => offer.length === 0)
      .map((theme) => ({ ...theme, elsewhere: offersElsewhere(theme, commons, isOpen) })),
    offered: themes.filter(({ seek }) => seek.length === 0),
    gaps: gapsHere(entry, commons)
      .filter((gap) => gap.value.objet === 'formation' && gap.value.statut !== 'comble')
      .map((gap) => ({ text: tie(gap.value.titre), path: manquePath(gap.id) })),
    helpers: helpersIn(scope),
    levels: levelsIn(scope),
    lieux: lieux.length,
    ...(answer && { answer }),
    ...(name && { name }),
  };
}

export function trainingSummary(view: TrainingView): TrainingSummary {
  const { path, counts, met, sought, helpers } = view;
  const said = sayHelpers(helpers);
  return {
    path,
    counts,
    waiting: sought.map(({ title }) => title),
    met: met.map(({ title }) => title),
    ...(said && { helpers: said }),
  };
}

function sayHelpers({ answers, untold }: Answers): string | undefined {
  const told = answers
    .filter(({ number }) => number > 0)
    .map(({ label, number }) => `${label.toLowerCase()} dans ${count(number, 'lieu', 'lieux')}`);
  if (told.length === 0) return undefined;
  const unknown = untold > 0 ? ` Pour ${count(untold, 'lieu', 'lieux')}, on ne sait pas.` : '';
  return `On y est aidé par ${joinWords(told)}.${unknown}`;
}

function countsOf(lieux: number, services: number, teams: readonly Team[]): string[] {
  const seekers = teams.filter(({ value }) => value.besoins_formation).length;
  const givers = teams.filter(({ value }) => value.formations_proposees).length;
  const silent = teams.filter(({ value }) => !value.besoins_formation && !value.formations_proposees).length;
  if (teams.length === 0) return ['Aucun lieu ni service public n’est encore inscrit ici.'];
  const all = [
    lieux > 0 && count(lieux, 'lieu', 'lieux'),
    services > 0 && count(services, 'service public', 'services publics'),
  ].filter((part) => part !== false);
  return [
    `Sur ${all.join(' et ')}, ${count(seekers, 'équipe dit ce qu’elle voudrait apprendre', 'équipes disent ce qu’elles voudraient apprendre', 'aucune équipe ne dit ce qu’elle voudrait apprendre')}, et ${count(givers, 'ce qu’elle peut apprendre à d’autres', 'ce qu’elles peuvent apprendre à d’autres', 'aucune ce qu’elle peut apprendre à d’autres')}.`,
    ...(silent > 0
      ? [
          `${count(silent, 'équipe n’en dit rien', 'équipes n’en disent rien')}${NBSP}: on ne sait pas si ${silent === 1 ? 'elle cherche ou propose' : 'elles cherchent ou proposent'} quelque chose.`,
        ]
      : []),
  ];
}

/** Offers of other places that speak of what is sought here. */
function offersElsewhere(theme: Theme, commons: Commons, isOpen: (lieu: Lieu) => boolean): Wish[] {
  const byWord = offersByWord(commons, isOpen);
  const found = new Set<Wish>();
  for (const { text } of theme.seek) {
    const words = trainingWords(text);
    for (const word of words)
      for (const offer of byWord.get(word) ?? [])
        if (isSameTheme(words, trainingWords(offer.text))) found.add(offer);
  }
  return [...found].slice(0, FAR);
}
