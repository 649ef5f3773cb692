import type { ListId } from '../fr/list.ts';
import type { Messages } from '../message.ts';

export const list: Messages<ListId> = {
  'Ajouter à ma liste': 'Añadir a mi lista',
  'Retirer de ma liste': 'Quitar de mi lista',
  'Voir ma liste': 'Ver mi lista',
  'Votre liste est pleine : {n} lieux. Retirez-en un pour ajouter celui-ci.':
    'Su lista está llena: {n} lugares. Quite uno para añadir este.',
  '{n} lieu|{n} lieux': { one: '{n} lugar', other: '{n} lugares' },
  'Ma liste': 'Mi lista',
  'Une liste de {texte}': 'Una lista de {texte}',
  'On vous a envoyé cette liste. Elle ne remplace la vôtre que si vous le demandez.':
    'Le han enviado esta lista. Solo sustituye a la suya si usted lo pide.',
  'Garder cette liste': 'Conservar esta lista',
  'Remplacer ma liste par celle-ci': 'Sustituir mi lista por esta',
  'Revenir à ma liste': 'Volver a mi lista',
  'Cette liste est maintenant la vôtre.': 'Esta lista ya es la suya.',
  'Votre liste est vide. Sur chaque lieu, appuyez sur « Ajouter à ma liste » : vous pourrez ensuite imprimer une fiche par lieu.':
    'Su lista está vacía. En cada lugar, pulse «Añadir a mi lista»: después podrá imprimir una ficha por lugar.',
  'Imprimer les fiches': 'Imprimir las fichas',
  'Voir les fiches': 'Ver las fichas',
  'Cacher les fiches': 'Ocultar las fichas',
  'Copier le lien de la liste': 'Copiar el enlace de la lista',
  'Effacer ma liste': 'Borrar mi lista',
  'En gros caractères': 'En letra grande',
  'Chaque fiche peut alors prendre deux pages.': 'Cada ficha puede ocupar entonces dos páginas.',
  'Le lien de la liste, à copier': 'El enlace de la lista, para copiar',
  'C’est imprimé ? Si d’autres se servent de cet appareil, effacez la liste.':
    '¿Ya está impreso? Si otros usan este aparato, borre la lista.',
  'La garder': 'Conservarla',
  'Votre liste est effacée.': 'Su lista se ha borrado.',
  'Lien copié. Il dit quels lieux, et rien de la personne.':
    'Enlace copiado. Dice qué lugares, y nada de la persona.',
  'Copiez ce lien. Il dit quels lieux, et rien de la personne.':
    'Copie este enlace. Dice qué lugares, y nada de la persona.',
  'Retiré de la liste : {nom}': 'Quitado de la lista: {nom}',
  '{nom} : numéro {n} sur {n2}': '{nom}: número {n} de {n2}',
  Monter: 'Subir',
  Descendre: 'Bajar',
  Retirer: 'Quitar',
  'Ce lieu n’a plus de page sur ce site.': 'Este lugar ya no tiene página en este sitio.',
  'Sa page ne se charge pas. Vérifiez votre connexion, puis rechargez.':
    'Su página no se carga. Compruebe su conexión y recargue.',
  'Son formulaire': 'Su formulario',
  'N’écrivez sur la personne que ce qu’elle accepte.': 'Escriba sobre la persona solo lo que ella acepte.',
};
