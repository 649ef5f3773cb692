import type { AnyEntry, Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Lieu, ServicePublic } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { perimeterNames } from '../entry/perimeter.ts';
import { lieuPath, servicePath } from '../url.ts';
import { trainingWords } from './themes.ts';
import type { Wish } from './wish.ts';

/** What teams say of training: a team is a lieu or a public service. */
export type Team = Entry<Lieu> | Entry<ServicePublic>;

/** What some teams would like to learn. */
export function soughtBy(teams: readonly Team[]): Wish[] {
  return teams.flatMap((team) => (team.value.besoins_formation ?? []).map((text) => wishOf(text, team)));
}

/** What some teams can teach others. */
export function offeredBy(teams: readonly Team[]): Wish[] {
  return teams.flatMap((team) => (team.value.formations_proposees ?? []).map((text) => wishOf(text, team)));
}

function wishOf(text: string, team: Team): Wish {
  const { id, value } = team;
  const said = { text: tie(text) };
  if (team.collection === 'services-publics') {
    const where = perimeterNames((value as ServicePublic).perimetre).join(', ');
    return { ...said, who: { text: value.nom, path: servicePath(id) }, where };
  }
  return { ...said, who: { text: value.nom, path: lieuPath(id) }, where: (value as Lieu).adresse.commune };
}

type ByWord = ReadonlyMap<string, readonly Wish[]>;

const known = new WeakMap<Commons, ByWord>();

/** Every offer of a commons that still stands, by the words of its theme: read once. @param isOpen tells a lieu that is not closed */
export function offersByWord(commons: Commons, isOpen: (lieu: Lieu) => boolean): ByWord {
  let index = known.get(commons);
  if (!index) {
    const teams: AnyEntry[] = [
      ...commons.lieux.filter(({ value }) => isOpen(value)),
      ...(isOn(commons.commun, 'services-publics') ? commons['services-publics'] : []),
    ];
    const byWord = new Map<string, Wish[]>();
    for (const offer of offeredBy(teams as Team[]))
      for (const word of trainingWords(offer.text)) {
        const offers = byWord.get(word);
        if (offers) offers.push(offer);
        else byWord.set(word, [offer]);
      }
    index = byWord;
    known.set(commons, index);
  }
  return index;
}
