import { validate } from '../../data/validate.ts';

/** What checking one file needs at least: Node started, the validator loaded, the lieu's schema compiled and used once. */
validate('lieux', { nom: 'Lieu', adresse: { commune: 'Brest' } });
