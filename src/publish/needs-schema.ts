/** Path of the schema below `api/v1/`. */
export const NEEDS_SCHEMA = 'schema/publie/besoins.schema.json';

/** JSON Schema of a table of `besoins.json`: figures of people who may need help, commune by commune. */
export const needsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'publie/besoins.schema.json',
  title: 'Habitants concernés',
  description:
    'Un tableau de chiffres sur les habitants, commune par commune, tel que sa source le donne. Il dit un ordre de grandeur\u00a0: être compté ici ne veut pas dire avoir besoin d’aide.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'source', 'date', 'licence', 'colonnes', 'valeurs'],
  properties: {
    id: { title: 'Identifiant', description: 'Le nom du fichier, sans sa fin.', type: 'string' },
    source: { title: 'Source', description: 'Qui a compté, et dans quoi.', type: 'string' },
    adresse: { title: 'Adresse de la source', type: 'string', pattern: '^https?://' },
    date: {
      title: 'Date',
      description: 'L’année, le mois ou le jour pour lequel les chiffres valent.',
      type: 'string',
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    },
    licence: { title: 'Licence', description: 'Le code de la licence de la source.', type: 'string' },
    colonnes: {
      title: 'Colonnes',
      description: 'Ce que compte chaque chiffre, dans leur ordre.',
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'titre', 'unite'],
        properties: {
          id: { title: 'Identifiant', type: 'string' },
          titre: { title: 'Ce qui est compté', type: 'string' },
          unite: { title: 'Unité', const: 'habitants' },
        },
      },
    },
    valeurs: {
      title: 'Chiffres',
      description:
        'Pour chaque commune (code Insee), un chiffre par colonne\u00a0; null quand la source ne le dit pas.',
      type: 'object',
      propertyNames: { pattern: '^(\\d{2}|2[AB])\\d{3}$' },
      additionalProperties: { type: 'array', items: { type: ['number', 'null'], minimum: 0 } },
    },
  },
} as const;
