import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import schema from '../../../schema/lieu.schema.json' with { type: 'json' };

/** What checking one file needs at least: Node started, Ajv loaded, the lieu's schema compiled and used once. */
const ajv = addFormats.default(new Ajv2020({ allErrors: true, keywords: ['x-vocabulaire'] }));
ajv.compile(schema)({ nom: 'Lieu', adresse: { commune: 'Brest' } });
