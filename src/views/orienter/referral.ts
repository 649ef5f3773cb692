import { plainLabel } from '../../data/vocabularies.ts';

/** The words by which a lieu's page says that a professional has to refer people to it. */
export const REFERRAL = plainLabel('modalites-acces', 'Envoyer un mail avec une fiche de prescription');

/** The words by which it says that it receives nobody. */
export const NOBODY = plainLabel('modalites-acces', "Ce lieu n'accueille pas de public");
