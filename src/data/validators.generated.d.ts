// Generated from schema/*.schema.json by `npm run generate`: change the schema, not this file.
import type { SchemaValidator } from './schema-runtime.ts';

export declare const lieux: SchemaValidator;
export declare const pratiques: SchemaValidator;
export declare const territoires: SchemaValidator;
export declare const services_publics: SchemaValidator;
export declare const manques: SchemaValidator;
export declare const actions: SchemaValidator;
export declare const decisions: SchemaValidator;
export declare const guides: SchemaValidator;
export declare const ressources: SchemaValidator;
export declare const appels: SchemaValidator;
export declare const commun: SchemaValidator;
