import type { OfflineId } from '../fr/offline.ts';
import type { Messages } from '../message.ts';

export const offline: Messages<OfflineId> = {
  'Garder ce département hors connexion': 'Keep this département for use without internet',
  'Ce que je garde': 'What I keep',
  'Mettre à jour ce qui est gardé': 'Update what is kept',
  'Copie en cours : {n} %': 'Copying: {n}%',
  'Gardé sur cet appareil : données du {date}.': 'Kept on this device: data of {date}.',
  'La copie n’a pas abouti. Vérifiez votre connexion et la place libre sur l’appareil, puis recommencez.':
    'The copy did not succeed. Check your connection and the free space on the device, then try again.',
  'Ce navigateur ne sait pas garder des pages. Essayez avec un navigateur récent, hors navigation privée.':
    'This browser cannot keep pages. Try a recent browser, not in private mode.',
  'Données du {date}, gardées hors connexion.': 'Data of {date}, kept for use without internet.',
  'Vous êtes hors connexion.': 'You are offline.',
  'Vous êtes hors connexion, et cette page n’est pas gardée sur cet appareil.':
    'You are offline, and this page is not kept on this device.',
  'Gardé sur cet appareil : {nom}': 'Kept on this device: {nom}',
};
