import { stringify } from 'yaml';
import { correctionQuestions, TAKE_AWAY } from './correction-questions.ts';
import {
  FORM_COLLECTIONS,
  type FormCollection,
  isRequired,
  type Question,
  questionsOf,
} from './questions.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';

const HEADS: Record<FormCollection, { file: string; name: string; description: string; title: string }> = {
  lieux: {
    file: 'nouveau-lieu.yml',
    name: 'Ajouter un lieu',
    description: 'Un endroit où l’on est aidé avec internet, un téléphone ou un ordinateur.',
    title: 'Nouveau lieu\u00a0: ',
  },
  pratiques: {
    file: 'pratique.yml',
    name: 'Raconter une pratique ou une envie',
    description: 'Ce que vous faites, ou aimeriez faire.',
    title: 'Pratique\u00a0: ',
  },
  manques: {
    file: 'manque.yml',
    name: 'Nommer ce qui manque',
    description: 'Un lieu, un moment, une langue, une formation…',
    title: 'Manque\u00a0: ',
  },
};

const NOTICE =
  'Répondez à ce que vous savez, laissez le reste vide. **Ce message est public\u00a0: n’écrivez rien sur une personne.** Un référent le relit, puis il devient une fiche.';

/** Choices that fit on a page as boxes to tick; longer lists unfold. */
const MOST_BOXES = 12;

/** The issue forms of the forge, path → content; from the same questions as every other form. */
export function issueTemplates(): Map<string, string> {
  const files = FORM_COLLECTIONS.map((name): [string, string] => [
    `${FOLDER}/${HEADS[name].file}`,
    formOf(name),
  ]);
  return new Map([
    ...files,
    [`${FOLDER}/correction.yml`, correctionForm()],
    [`${FOLDER}/toujours-exact.yml`, stillForm()],
    [`${FOLDER}/config.yml`, config()],
  ]);
}

/** Label of the question that names the entry to confirm. */
export const STILL_LABEL = 'La fiche';

function formOf(collection: FormCollection): string {
  const { name, description, title } = HEADS[collection];
  const body = [markdown(NOTICE), ...questionsOf(collection).map(toElement)];
  return write({ name, description, title, body });
}

function correctionForm(): string {
  return write({
    name: 'Corriger un lieu',
    description: 'Un horaire, un téléphone, une adresse… a changé.',
    title: 'Correction\u00a0: ',
    body: [
      markdown(
        `Remplissez seulement ce qui change\u00a0: le reste de la fiche ne bouge pas. Pour vider une réponse, notez ou choisissez «\u00a0${TAKE_AWAY}\u00a0». **Ce message est public\u00a0: n’écrivez rien sur une personne.**`,
      ),
      ...correctionQuestions().map(toElement),
    ],
  });
}

function stillForm(): string {
  return write({
    name: 'C’est toujours exact',
    description: 'Vous avez vérifié une fiche, et rien n’a changé.',
    title: 'Toujours exact\u00a0: ',
    body: [
      markdown('Merci\u00a0: une fiche vérifiée évite à quelqu’un de se déplacer pour rien.'),
      {
        type: 'input',
        id: 'fiche',
        attributes: {
          label: STILL_LABEL,
          description: 'Son identifiant, à la fin de l’adresse de sa page.',
          placeholder: '29/brest-mediatheque-de-la-rade',
        },
        validations: { required: true },
      },
    ],
  });
}

function config(): string {
  return write({ blank_issues_enabled: true });
}

function markdown(value: string): object {
  return { type: 'markdown', attributes: { value } };
}

function toElement(question: Question): object {
  const { kind, label, hint, example, options = [], pointer } = question;
  const attributes = { label, ...(hint && { description: hint }) };
  const id = pointer.join('-').replace('#', '');
  const required = isRequired(question);
  const validations = required ? { validations: { required } } : {};
  if (kind === 'bool') return dropdown(['Oui', 'Non', ...options.map((option) => option.label)]);
  if (kind === 'choice') return dropdown(options.map((option) => option.label));
  if (kind === 'choices' && options.length > MOST_BOXES)
    return dropdown(
      options.map((option) => option.label),
      true,
    );
  if (kind === 'choices')
    return {
      type: 'checkboxes',
      id,
      attributes: { ...attributes, options: options.map((o) => ({ label: o.label })) },
    };
  const type = ['long', 'body', 'texts', 'references'].includes(kind) ? 'textarea' : 'input';
  return {
    type,
    id,
    attributes: { ...attributes, ...(example && { placeholder: example }) },
    ...validations,
  };

  function dropdown(labels: string[], multiple = false): object {
    return {
      type: 'dropdown',
      id,
      attributes: { ...attributes, ...(multiple && { multiple }), options: labels },
      ...validations,
    };
  }
}

function write(value: object): string {
  return `# Écrit par « npm run generate » depuis les schémas : à ne pas modifier ici.\n${stringify(value, { lineWidth: 0 })}`;
}
