import { expect, it } from 'vitest';
import { type Collection, collectionNames, collections } from '../../data/collections.ts';
import { resolveNode, type SchemaNode, schemas } from '../../data/schema-files.ts';
import type { CmsBackend } from './backend.ts';
import { ofCms } from './collections.ts';
import { cmsConfig } from './config.ts';
import type { Widget } from './widget.ts';

const backend: CmsBackend = { name: 'proxy', branch: 'main', proxy_url: '/admin/git' };
const site = { address: 'https://commun.example.org/', logo: 'https://commun.example.org/favicon.svg' };
const departement = { code: '29', nom: 'Finistère' };
const configOf = (on: readonly Collection[] = collectionNames) =>
  cmsConfig(backend, { on, folder: 'data', departement }, site);
const shownIn = (collection: Collection, on = collectionNames) =>
  configOf(on).collections.find(({ name }) => ofCms(name)?.collection === collection)!;

/** Every property of a schema, and of the blocks and items within, beside the widget that shows it. */
function* pairs(
  name: Collection,
  node: SchemaNode | undefined,
  widgets: readonly Widget[] = [],
  path = '',
): Generator<[path: string, widget: Widget | undefined]> {
  for (const [key, written] of Object.entries(node?.properties ?? {})) {
    const child = resolveNode(name, written);
    const widget = widgets.find((one) => one.name === key);
    yield [`${path}${key}`, widget];
    if (widget?.widget === 'hidden') continue;
    const inner = child?.type === 'array' ? resolveNode(name, child.items) : child;
    if (inner?.properties) yield* pairs(name, inner, widget?.fields, `${path}${key}.`);
  }
}

it.each(collectionNames)('every property of %s has a widget with a label and a hint in French', (name) => {
  const { fields } = shownIn(name);
  const all = [...pairs(name, schemas[name], fields)];
  expect(all.length).toBeGreaterThan(5);
  for (const [path, widget] of all) {
    expect(widget?.label, path).toBeTruthy();
    expect(widget?.hint, path).toMatch(/[.?!…\d]$/);
  }
  if (collections[name].ending === '.md')
    expect(fields.find((field) => field.name === 'body')).toMatchObject({ widget: 'markdown' });
});

it('shows what is switched on, and of the collections sorted by département the opened one', () => {
  const { collections: all } = configOf(['lieux', 'pratiques']);
  expect(all.map(({ name, folder, label }) => [name, folder, label])).toEqual([
    ['lieux-29', 'data/lieux/29', 'Lieux (Finistère)'],
    ['pratiques', 'data/pratiques', 'Pratiques'],
  ]);
  const atRoot = cmsConfig(backend, { on: ['lieux'], folder: '', departement }, site);
  expect(atRoot.collections[0]?.folder).toBe('lieux/29');
  expect(ofCms('services-publics-2A')).toEqual({ collection: 'services-publics', departement: '2A' });
  expect(ofCms('pratiques')).toEqual({ collection: 'pratiques' });
  expect(ofCms('autre')).toBeUndefined();
});

it.each(collectionNames)('every folded item of the lists of %s says what it holds', (name) => {
  const lists = (widgets: readonly Widget[]): Widget[] =>
    widgets.flatMap((widget) => [
      ...(widget.widget === 'list' ? [widget] : []),
      ...lists(widget.fields ?? (widget.field ? [widget.field] : [])),
    ]);
  const all = lists(shownIn(name).fields);
  expect(all.length).toBeGreaterThan(0);
  for (const { label, summary, field, fields } of all) {
    const [, shown] = /^\{\{fields\.(\w+)\}\}/.exec(String(summary)) ?? [];
    expect(field ? [field.name] : fields?.map((one) => one.name), label).toContain(shown);
  }
});

it('shows each kind of property in its own way', () => {
  const widgets = (collection: Collection, ...paths: string[]) =>
    paths.map((path) => {
      let fields: Widget[] | undefined = shownIn(collection).fields;
      let found: Widget | undefined;
      for (const key of path.split('.')) {
        found = fields?.find(({ name }) => name === key);
        fields = found?.fields;
      }
      return [path, found?.widget, found?.required];
    });
  expect(
    widgets(
      'lieux',
      'nom',
      'adresse',
      'adresse.commune',
      'presentation.detail',
      'position.latitude',
      'horaires',
      'accueils',
      'accueils.id',
      'accueils.genre',
      'accueils.lieu',
      'services',
      'famille',
      'equipement.wifi',
      'verifie.le',
      'alias',
      'non_repris',
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "nom",
        "string",
        true,
      ],
      [
        "adresse",
        "object",
        true,
      ],
      [
        "adresse.commune",
        "string",
        true,
      ],
      [
        "presentation.detail",
        "text",
        false,
      ],
      [
        "position.latitude",
        "number",
        false,
      ],
      [
        "horaires",
        "commun-horaires",
        false,
      ],
      [
        "accueils",
        "list",
        false,
      ],
      [
        "accueils.id",
        "string",
        false,
      ],
      [
        "accueils.genre",
        "select",
        true,
      ],
      [
        "accueils.lieu",
        "commun-fiche",
        false,
      ],
      [
        "services",
        "select",
        false,
      ],
      [
        "famille",
        "select",
        false,
      ],
      [
        "equipement.wifi",
        "select",
        false,
      ],
      [
        "verifie.le",
        "datetime",
        false,
      ],
      [
        "alias",
        "list",
        false,
      ],
      [
        "non_repris",
        "hidden",
        false,
      ],
    ]
  `);
  expect(widgets('actions', 'repond_a', 'pratiques', 'territoires')).toMatchInlineSnapshot(`
    [
      [
        "repond_a",
        "list",
        true,
      ],
      [
        "pratiques",
        "relation",
        false,
      ],
      [
        "territoires",
        "relation",
        false,
      ],
    ]
  `);
});

it('chooses among the entries that the CMS holds whole, and only among those', () => {
  const practices = shownIn('actions').fields.find(({ name }) => name === 'pratiques');
  expect(practices).toMatchObject({ widget: 'relation', collection: 'pratiques', multiple: true });
  const without = shownIn('actions', ['lieux', 'actions']).fields.find(({ name }) => name === 'pratiques');
  expect(without).toMatchObject({
    widget: 'list',
    field: { widget: 'commun-fiche', reference: 'pratiques' },
  });
});

it('shows a property as soon as a schema has it', () => {
  const properties = schemas.manques.properties!;
  properties.urgence = { title: 'Urgence', description: 'Est-ce pressé ?', type: 'boolean' };
  try {
    expect(shownIn('manques').fields.find(({ name }) => name === 'urgence')).toMatchObject({
      label: 'Urgence',
      widget: 'select',
    });
  } finally {
    delete properties.urgence;
  }
});
