import type { ListId } from '../fr/list.ts';
import type { Messages } from '../message.ts';

export const list: Messages<ListId> = {
  'Ajouter à ma liste': 'Add to my list',
  'Retirer de ma liste': 'Remove from my list',
  'Voir ma liste': 'See my list',
  'Votre liste est pleine : {n} lieux. Retirez-en un pour ajouter celui-ci.':
    'Your list is full: {n} places. Remove one to add this one.',
  '{n} lieu|{n} lieux': { one: '{n} place', other: '{n} places' },
  'Ma liste': 'My list',
  'Une liste de {texte}': 'A list of {texte}',
  'On vous a envoyé cette liste. Elle ne remplace la vôtre que si vous le demandez.':
    'Somebody sent you this list. It only replaces yours if you ask for it.',
  'Garder cette liste': 'Keep this list',
  'Remplacer ma liste par celle-ci': 'Replace my list with this one',
  'Revenir à ma liste': 'Back to my list',
  'Cette liste est maintenant la vôtre.': 'This list is now yours.',
  'Votre liste est vide. Sur chaque lieu, appuyez sur « Ajouter à ma liste » : vous pourrez ensuite imprimer une fiche par lieu.':
    'Your list is empty. On each place, press “Add to my list”: you can then print a sheet for each place.',
  'Imprimer les fiches': 'Print the sheets',
  'Voir les fiches': 'See the sheets',
  'Cacher les fiches': 'Hide the sheets',
  'Copier le lien de la liste': 'Copy the link to the list',
  'Effacer ma liste': 'Erase my list',
  'En gros caractères': 'In large print',
  'Chaque fiche peut alors prendre deux pages.': 'Each sheet may then take two pages.',
  'Le lien de la liste, à copier': 'The link to the list, to copy',
  'C’est imprimé ? Si d’autres se servent de cet appareil, effacez la liste.':
    'Printed? If others use this device, erase the list.',
  'La garder': 'Keep it',
  'Votre liste est effacée.': 'Your list is erased.',
  'Lien copié. Il dit quels lieux, et rien de la personne.':
    'Link copied. It tells which places, and nothing about the person.',
  'Copiez ce lien. Il dit quels lieux, et rien de la personne.':
    'Copy this link. It tells which places, and nothing about the person.',
  'Retiré de la liste : {nom}': 'Removed from the list: {nom}',
  '{nom} : numéro {n} sur {n2}': '{nom}: number {n} of {n2}',
  Monter: 'Move up',
  Descendre: 'Move down',
  Retirer: 'Remove',
  'Ce lieu n’a plus de page sur ce site.': 'This place no longer has a page on this site.',
  'Sa page ne se charge pas. Vérifiez votre connexion, puis rechargez.':
    'Its page does not load. Check your connection, then reload.',
  'Son formulaire': 'Its form',
  'N’écrivez sur la personne que ce qu’elle accepte.':
    'Only write about the person what she or he agrees to.',
};
