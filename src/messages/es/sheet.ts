import type { SheetId } from '../fr/sheet.ts';
import type { Messages } from '../message.ts';

export const sheet: Messages<SheetId> = {
  Pour: 'Para',
  'Données du {date}. Appelez avant de venir : tout peut changer.':
    'Datos del {date}. Llame antes de venir: todo puede cambiar.',
  'Ni téléphone ni courriel connus.': 'Sin teléfono ni correo conocidos.',
  'Code à photographier : la page de ce lieu': 'Código para fotografiar: la página de este lugar',
  'La page de ce lieu': 'La página de este lugar',
  'Ce lieu est fermé définitivement.': 'Este lugar está cerrado definitivamente.',
  'Votre rendez-vous': 'Su cita',
  Jour: 'Día',
  Heure: 'Hora',
  'Personne à demander': 'Persona por la que preguntar',
  'Nous avons appelé ensemble': 'Hemos llamado juntos',
  'Rendez-vous possible sur internet': 'Se puede pedir cita por internet',
  Adresse: 'Dirección',
  'Prix et rendez-vous': 'Precio y cita',
  'Pour entrer': 'Para entrar',
  Quand: 'Cuándo',
  'Quand on vous aide': 'Cuándo le ayudan',
  'Et {n} autres accueils : voyez la page.': 'Y otras {n} atenciones: vea la página.',
  'Et un autre accueil : voyez la page.': 'Y otra más: vea la página.',
  'Ce qui peut servir': 'Lo que puede servir',
  'Demandez au lieu ce qu’il lui faut vraiment.': 'Pregunte al lugar qué necesita de verdad.',
  'Gardez vos mots de passe pour vous': 'Guarde sus contraseñas para usted',
  'Ne les écrivez pas sur cette feuille. C’est vous qui les tapez.':
    'No las escriba en esta hoja. Es usted quien las teclea.',
  'Personne n’a à garder votre carte bancaire ni ses numéros.':
    'Nadie tiene que guardar su tarjeta bancaria ni sus números.',
  'Cette feuille': 'Esta hoja',
  'Vos lunettes, vos appareils auditifs, si vous en avez': 'Sus gafas, sus audífonos, si los tiene',
  'Votre téléphone et son chargeur, si vous en avez un': 'Su teléfono y su cargador, si lo tiene',
  'Une pièce d’identité': 'Un documento de identidad',
  'Votre numéro de dossier (CAF, impôts, retraite…)': 'Su número de expediente (CAF, impuestos, jubilación…)',
  'Le dernier courrier reçu': 'La última carta recibida',
  'Votre CV, même ancien': 'Su currículum, aunque sea antiguo',
  'Votre numéro France Travail': 'Su número de France Travail',
  'Les papiers donnés par l’école': 'Los papeles que dio la escuela',
  'Le message qui vous inquiète, sans cliquer dessus': 'El mensaje que le preocupa, sin pulsar en él',
  'L’appareil que vous voulez apprendre à utiliser': 'El aparato que quiere aprender a usar',
  'Vos documents à imprimer': 'Sus documentos para imprimir',
  'Un papier qui dit vos ressources, si le prix en dépend':
    'Un papel que indique sus ingresos, si el precio depende de ello',
};
