import type { OfflineId } from '../fr/offline.ts';
import type { Messages } from '../message.ts';

export const offline: Messages<OfflineId> = {
  'Garder ce département hors connexion': 'Guardar este departamento para usarlo sin internet',
  'Ce que je garde': 'Lo que guardo',
  'Mettre à jour ce qui est gardé': 'Actualizar lo guardado',
  'Copie en cours : {n} %': 'Copiando: {n} %',
  'Gardé sur cet appareil : données du {date}.': 'Guardado en este aparato: datos del {date}.',
  'La copie n’a pas abouti. Vérifiez votre connexion et la place libre sur l’appareil, puis recommencez.':
    'La copia no ha terminado. Compruebe su conexión y el espacio libre en el aparato, y vuelva a intentarlo.',
  'Ce navigateur ne sait pas garder des pages. Essayez avec un navigateur récent, hors navigation privée.':
    'Este navegador no puede guardar páginas. Pruebe con un navegador reciente, fuera de la navegación privada.',
  'Données du {date}, gardées hors connexion.': 'Datos del {date}, guardados sin conexión.',
  'Vous êtes hors connexion.': 'No tiene conexión.',
  'Vous êtes hors connexion, et cette page n’est pas gardée sur cet appareil.':
    'No tiene conexión, y esta página no está guardada en este aparato.',
  'Gardé sur cet appareil : {nom}': 'Guardado en este aparato: {nom}',
};
