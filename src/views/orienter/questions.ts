import { NBSP } from '../../data/typography.ts';
import { choicesOf, type Option } from '../../finder/choices.ts';
import type { Criteria, Group } from '../../finder/criteria.ts';

/** An answer, and what it asks of the finder. */
export interface Answer {
  label: string;
  small?: string;
  /** As the finder's address says it: `facon=tete-a-tete,atelier`. */
  asks: string;
}

export interface Question {
  /** Name of its fields on the page; never sent. */
  key: string;
  legend: string;
  /** `un`: one answer; `plusieurs`: any number; `liste`: one among many. */
  kind: 'un' | 'plusieurs' | 'liste';
  answers: Answer[];
  /** A second, yes-or-nothing answer under the others. */
  also?: Answer;
}

/** Writes what an answer asks. */
function asks(criteria: { [G in Group]?: Extract<Criteria[G], string[]> | string }): string {
  return Object.entries(criteria)
    .map(([group, values]) => `${group}=${[values].flat().join(',')}`)
    .join('&');
}

function answersOf(group: Group, keep: (option: Option) => boolean = () => true): Answer[] {
  const choice = choicesOf().find(({ key }) => key === group);
  return (choice?.options ?? []).filter(keep).map(({ value, label, small }) => ({
    label,
    ...(small && { small }),
    asks: asks({ [group]: value }),
  }));
}

/** The guided path of a professional, one question at a time; each may be passed. The place is asked for last. */
export function questions(): Question[] {
  return [
    {
      key: 'besoin',
      legend: `De quoi la personne a-t-elle besoin${NBSP}?`,
      kind: 'plusieurs',
      answers: [
        ...answersOf('besoin').map(({ label, asks }) => ({ label, asks })),
        { label: 'Je ne sais pas par où commencer', asks: asks({ besoin: 'commencer' }) },
      ],
    },
    {
      key: 'souhait',
      legend: `Que souhaite-t-elle${NBSP}?`,
      kind: 'un',
      answers: [
        { label: 'Faire avec quelqu’un', small: 'En tête-à-tête', asks: asks({ facon: 'tete-a-tete' }) },
        {
          label: 'Apprendre à faire',
          small: 'En tête-à-tête ou en petit groupe',
          asks: asks({ facon: ['tete-a-tete', 'atelier'] }),
        },
        {
          label: 'Que quelqu’un fasse pour elle',
          small: 'Avec son accord écrit (Aidants Connect)',
          asks: asks({ programme: 'aidants-connect' }),
        },
        { label: 'Utiliser un ordinateur librement', asks: asks({ facon: 'autonomie' }) },
      ],
    },
    {
      key: 'niveau',
      legend: `Où en est-elle avec internet, un téléphone ou un ordinateur${NBSP}?`,
      kind: 'un',
      answers: answersOf('niveau'),
    },
    {
      key: 'deplacement',
      legend: `Peut-elle se déplacer${NBSP}?`,
      kind: 'un',
      answers: [
        { label: `À pied, à moins de 2${NBSP}km`, asks: asks({ distance: '2' }) },
        { label: `À moins de 5${NBSP}km`, asks: asks({ distance: '5' }) },
        { label: `À moins de 20${NBSP}km`, asks: asks({ distance: '20' }) },
        {
          label: 'Seulement si l’aide passe près de chez elle',
          small: 'Permanences, arrêts d’un bus',
          asks: asks({ ou: 'passe' }),
        },
        { label: 'Il faut venir chez elle', asks: asks({ ou: 'domicile' }) },
        { label: 'À distance', small: 'Par téléphone ou en visio', asks: asks({ ou: 'distance' }) },
      ],
      also: { label: 'Il lui faut une entrée sans marche', asks: asks({ acces: 'plain-pied' }) },
    },
    {
      key: 'moment',
      legend: `Quand est-elle disponible${NBSP}?`,
      kind: 'un',
      answers: [
        ...answersOf('quand', ({ value }) => value !== 'samedi'),
        ...['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'].map((day) => ({
          label: day,
          asks: asks({ quand: day.toLowerCase() }),
        })),
      ],
    },
    {
      key: 'langue',
      legend: `Quelle langue parle-t-elle, en plus du français${NBSP}?`,
      kind: 'liste',
      answers: answersOf('parle'),
    },
  ];
}
