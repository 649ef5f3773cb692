import { FORMATS } from '../import/formats.ts';
import type { Answers } from './question.ts';
import { questions } from './questions.ts';

/** Options of the command that answer no question. */
const OWN = {
  import: { type: 'string' },
  source: { type: 'string' },
  format: { type: 'string', default: 'auto' },
  oui: { type: 'boolean', default: false },
  vider: { type: 'boolean', default: false },
  'garder-pratiques': { type: 'boolean', default: false },
  'sans-site': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** Every option, as `parseArgs` wants them; a question may be answered several times: `--departement 33 --departement 24`. */
export const initOptions = {
  ...OWN,
  ...(Object.fromEntries(questions.map(({ name }) => [name, { type: 'string', multiple: true }])) as Record<
    string,
    { type: 'string'; multiple: true }
  >),
};

/** What the command line answers. */
export function givenAnswers(values: Record<string, unknown>): Answers {
  const given = questions.flatMap(({ name }) => {
    const value = values[name];
    return Array.isArray(value) ? [[name, value.join(', ')] as const] : [];
  });
  return Object.fromEntries(given);
}

/** French text of `--help`. */
export function initHelp(): string {
  const parts = Map.groupBy(questions, ({ part }) => part);
  const answers = [...parts].flatMap(([part, asked]) => [
    `\n${part}`,
    ...asked.map(({ name, ask }) => `  ${`--${name}`.padEnd(26)}${ask}`),
  ]);
  return `npm run init [-- OPTIONS]

Lance votre commun\u00a0: pose quelques questions, retire la démonstration, écrit data/commun.yaml et votre territoire, importe une
première liste si vous en avez une, vérifie, construit le site. Rien n’est écrit avant la dernière question. On peut recommencer\u00a0:
les réponses déjà données sont proposées, et vos fiches restent. Pour retirer une réponse proposée, tapez un tiret (-).
${answers.join('\n')}

Première liste
  --import FICHIER          un fichier CSV ou JSON\u00a0; les lieux hors du territoire sont laissés
  --source NOM              d’où il vient
  --format                  ${FORMATS.join(', ')} (par défaut auto)

Comment
  --oui                     ne demande rien\u00a0: prend ces options, ce qui est déjà écrit, et les réponses habituelles
  --garder-pratiques        garde les pratiques livrées avec le projet
  --sans-site               ne construit pas le site
  --vider                   retire aussi des fiches qui ne sont pas une démonstration, avec --force
  --force                   retire ce qui serait retiré, sans regarder s’il s’y trouve du vrai

COMMUN_DATA   dossier des données (par défaut data)
COMMUN_OUT    dossier de sortie (par défaut dist)
`;
}
