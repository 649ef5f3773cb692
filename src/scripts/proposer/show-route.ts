import { isCollection } from '../../data/collections.ts';
import { isOn } from '../../data/modules.ts';
import type { Commun } from '../../data/types.generated.ts';
import { correctionOf, type Door, doorsOf, otherDoors } from '../../form/doors.ts';
import type { ProposeSettings } from '../../views/proposer/settings.ts';
import { siteUrl } from '../site-url.ts';
import { forgetDraft } from './draft.ts';
import { button, make, p } from './make.ts';
import { openWork } from './open-walk.ts';
import { targetOf } from './published.ts';
import { heading } from './question-page.ts';
import { type Route, writeRoute } from './route.ts';
import { choosePage } from './start-pages.ts';
import { drawStep, firstStep } from './steps.ts';
import { makeWalk, type Walk } from './walk.ts';

/** The walk under way: steps of one door share it. */
interface Current {
  walk: Walk;
  /** Were all answers seen on one page? Questions then lead back to it. */
  reviewed: boolean;
  resumed: boolean;
}

let current: Current | undefined;
let turn = 0;

/** Draws what the address names. */
export async function showRoute(stage: HTMLElement, route: Route, settings: ProposeSettings): Promise<void> {
  const mine = ++turn;
  const door = doorOf(route, settings);
  if (!door) return put(stage, unknownDoor());
  if (needsTarget(door, route))
    return put(
      stage,
      top(door),
      choosePage(door, (target) => go({ ...route, target, step: '' })),
    );
  if (current?.walk.door.key !== door.key || current.walk.target !== route.target) {
    put(stage, top(door), p('Un instant…', 'lead'));
    const opened = await openWalk(door, route, settings);
    if (mine !== turn) return;
    if (opened instanceof HTMLElement) return put(stage, top(door), opened);
    current = opened;
  }
  const { walk, reviewed, resumed } = current;
  const step = route.step || firstStep(walk);
  const drawn = await drawStep(walk, step, reviewed || door.kind === 'changed');
  if (mine !== turn) return;
  const isOver = step === 'merci';
  const note = isOver ? [] : [draftNote(resumed, walk, route, stage)];
  put(stage, top(door), ...(resumed ? [...note, drawn] : [drawn, ...note]));
  current = isOver
    ? undefined
    : { walk, reviewed: reviewed || step === 'relire' || step === 'envoyer', resumed: false };
}

async function openWalk(door: Door, route: Route, settings: ProposeSettings): Promise<Current | HTMLElement> {
  try {
    const opened = await openWork(door, route.target, settings);
    if (!opened)
      return sorry(
        'Cette fiche n’est pas publiée',
        'Elle a peut-être changé de nom, ou son adresse est incomplète.',
      );
    const walk = makeWalk(door, route.target, opened.work, settings, (step) => go({ ...route, step }));
    return { walk, reviewed: false, resumed: opened.resumed };
  } catch {
    return sorry('La fiche ne se charge pas', 'Vérifiez votre connexion, puis rechargez la page.');
  }
}

function go(route: Route): void {
  location.hash = writeRoute(route);
}

function doorOf({ door, target }: Route, { commun }: ProposeSettings): Door | undefined {
  const own = commun as Commun;
  const known = [...doorsOf(own), ...otherDoors(own)].find(({ key }) => key === door);
  if (door !== 'corriger' || !target) return known;
  const { collection } = targetOf(target, 'lieux');
  return isCollection(collection) && isOn(own, collection) ? correctionOf(collection) : undefined;
}

function needsTarget({ kind }: Door, { target }: Route): boolean {
  return kind !== 'new' && target === '';
}

/** What stands above every step. */
function top({ title }: Door): HTMLElement {
  return make(
    'p',
    { class: 'door-line' },
    make('a', { href: siteUrl('proposer/') }, 'Ajouter ou corriger'),
    make('span', { 'aria-hidden': 'true' }, ' › '),
    title,
  );
}

/** Says where the draft is, and lets it be forgotten. */
function draftNote(resumed: boolean, walk: Walk, route: Route, stage: HTMLElement): HTMLElement {
  const forget = button(
    'Effacer le brouillon',
    async () => {
      forgetDraft(walk.door.key, route.target);
      current = undefined;
      const start = writeRoute({ ...route, step: '' });
      if (location.hash === start) await showRoute(stage, { ...route, step: '' }, walk.settings);
      else location.hash = start;
    },
    'link',
  );
  const words = resumed
    ? 'Votre brouillon est repris là où vous l’aviez laissé.'
    : 'Ce que vous écrivez reste dans ce navigateur jusqu’à l’envoi.';
  return make(
    'p',
    { class: 'small draft' },
    make('span', {}, make('strong', {}, 'N’écrivez rien sur une personne.'), ` ${words}`),
    forget,
  );
}

function unknownDoor(): HTMLElement {
  return make(
    'div',
    { class: 'question' },
    heading('Cette démarche n’existe pas ici'),
    make(
      'p',
      {},
      make('a', { class: 'button', href: siteUrl('proposer/') }, 'Voir ce que l’on peut proposer'),
    ),
  );
}

function sorry(title: string, text: string): HTMLElement {
  return make('div', { class: 'question' }, heading(title), p(text));
}

/** Puts a step on the page; its title takes the focus, so that whoever hears the page knows where they are. */
function put(stage: HTMLElement, ...children: HTMLElement[]): void {
  stage.replaceChildren(...children);
  stage.querySelector<HTMLElement>('h1')?.focus();
  stage.scrollIntoView({ block: 'start' });
}
