import { Ajv2020 } from 'ajv/dist/2020.js';
import { schemas } from '../../data/schema-files.ts';

/**
 * What checking one file needs at least with the usual tool: Node started, ajv loaded, the lieu's schema compiled and
 * used once. (Our own check uses the code that `npm run generate` compiled beforehand.)
 */
const ajv = new Ajv2020({
  allErrors: true,
  messages: false,
  meta: false,
  validateSchema: false,
  strict: false,
});
ajv.compile(schemas.lieux)({ nom: 'Lieu', adresse: { commune: 'Brest' } });
