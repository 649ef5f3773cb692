import type { Field, FieldKind } from '../field.ts';
import { isMachineId } from '../item-parts.ts';
import { typedHint } from '../plain-hints.ts';

/** A field of Decap CMS, as its configuration wants it (https://decapcms.org/docs/widgets/). */
export interface Widget {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  field?: Widget;
  fields?: Widget[];
  [setting: string]: unknown;
}

/** Names of the widgets that we make ourselves. */
export const HOURS_WIDGET = 'commun-horaires';
export const REFERENCE_WIDGET = 'commun-fiche';

/** What the text below a Markdown front matter is called in the CMS. */
export const BODY = 'body';

/** Collections that the CMS holds whole: their entries are chosen by its own relation widget. */
export type Related = (collection: string) => 'nom' | 'titre' | undefined;

/** A way to show a kind of question: the settings that it adds to name, label and hint. */
type Show = (field: Field, related: Related) => { widget: string } & Record<string, unknown>;

/** A text up to this length is shown on one line: the CMS makes the others as high as a paragraph. */
const ONE_LINE = 300;

const BUTTONS = [
  'bold',
  'italic',
  'link',
  'heading-two',
  'heading-three',
  'bulleted-list',
  'numbered-list',
  'quote',
];

const oneLine: Show = () => ({ widget: 'string' });
const choice: Show = ({ options = [] }) => ({
  widget: 'select',
  options: options.map(({ value, label }) => ({ value, label })),
});
const block: Show = ({ fields = [], required }, related) => ({
  widget: 'object',
  collapsed: !required,
  fields: fields.map((field) => ({
    ...widgetOf(field, related),
    // The CMS would ask it of every entry, even where nobody fills the block: our checks ask it where there is one.
    ...(!required && { required: false }),
  })),
});

const SHOWN: Readonly<Record<FieldKind, Show>> = {
  text: oneLine,
  phone: oneLine,
  mail: oneLine,
  url: oneLine,
  long: ({ maxLength = Number.POSITIVE_INFINITY }) => ({ widget: maxLength > ONE_LINE ? 'text' : 'string' }),
  choice,
  choices: (field, related) => ({ ...choice(field, related), multiple: true }),
  // Yes, no, or nobody knows: a switch would turn the third into the second.
  bool: () => ({
    widget: 'select',
    options: [
      { value: YES, label: 'Oui' },
      { value: NO, label: 'Non' },
    ],
  }),
  number: ({ minimum, maximum }) => ({
    widget: 'number',
    value_type: 'float',
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  }),
  date: () => ({ widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'DD/MM/YYYY', time_format: false }),
  hours: () => ({ widget: HOURS_WIDGET }),
  address: block,
  position: block,
  group: block,
  list: ({ fields = [] }, related) => ({
    widget: 'list',
    collapsed: true,
    ...summaryOf(fields),
    fields: fields.map((field) => ({
      ...widgetOf(field, related),
      // Made by us when it is left empty.
      ...(isMachineId(field) && { required: false }),
    })),
  }),
  texts: ({ pointer, label }) =>
    listOf({
      name: pointer.at(-1) ?? '',
      label,
      widget: 'string',
      required: true,
    }),
  reference: (field, related) => referenceTo(field, related),
  references: (field, related) => {
    const one = referenceTo(field, related);
    if (one.widget === 'relation') return { ...one, multiple: true };
    return listOf({ name: field.pointer.at(-1) ?? '', label: field.label, required: true, ...one });
  },
  body: () => ({ widget: 'markdown', buttons: BUTTONS, editor_components: [], modes: ['rich_text', 'raw'] }),
};

/** Words of a question that one answers by yes or no. */
export const YES = 'oui';
export const NO = 'non';

/** One question as a field of the CMS. @param related collections that the CMS holds whole */
export function widgetOf(field: Field, related: Related): Widget {
  const name = field.kind === 'body' ? BODY : (field.pointer.at(-1) ?? '');
  const hint = typedHint(field);
  const head = { name, label: field.label, required: field.required, ...(hint && { hint }) };
  // A block whose parts have no names of their own is kept as it is.
  if (field.kind === 'group' && !field.fields?.length) return { ...head, widget: 'hidden', required: false };
  return { ...head, ...SHOWN[field.kind](field, related) };
}

/** A list of single values: each, when it is folded, is read as what it says and not as the list's name once more. */
function listOf(one: Widget): { widget: string } & Record<string, unknown> {
  return { widget: 'list', summary: `{{fields.${one.name}}}`, field: one };
}

function summaryOf(fields: readonly Field[]): { summary?: string } {
  const names = fields.map(({ pointer }) => pointer.at(-1) ?? '');
  const shown = ['nom', 'titre', 'genre', 'constat', 'source', 'le', 'date'].filter((name) =>
    names.includes(name),
  );
  const [first = names.find((name) => name !== 'id'), second] = shown;
  if (first === undefined) return {};
  return { summary: [first, ...(second ? [second] : [])].map((name) => `{{fields.${name}}}`).join(' · ') };
}

function referenceTo({ reference }: Field, related: Related): { widget: string } & Record<string, unknown> {
  const title = reference && related(reference);
  if (title === undefined) return { widget: REFERENCE_WIDGET, reference };
  return {
    widget: 'relation',
    collection: reference,
    search_fields: [title],
    display_fields: [title],
    value_field: '{{slug}}',
    options_length: 50,
  };
}
