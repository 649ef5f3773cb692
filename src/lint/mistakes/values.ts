import { added, instead, type Mistake, RESUME } from './mistake.ts';

const postcode = 'code_postal: "01000"';
const phone = 'telephone: "+33465710000"';
const day = 'date_maj: 2026-05-04';
const hours = 'horaires: Mo-Fr 09:00-12:00';
const mail = '- accueil@example.org';
const site = '- https://example.org/';
const service = '- Aide aux démarches administratives';

/** What people write as they speak. */
export const values: readonly Mistake[] = [
  instead('Un code postal sans guillemets', postcode, 'code_postal: 01000'),
  instead('Un code postal sans son zéro', postcode, 'code_postal: "1000"'),
  instead('Un téléphone avec des points', phone, 'telephone: 04.65.71.00.00'),
  instead('Un téléphone sans guillemets', phone, 'telephone: 0465710000'),
  instead('Deux téléphones sur une ligne', phone, 'telephone: 04 65 71 00 00, 04 65 71 00 01'),
  instead('Un numéro de mobile', phone, 'telephone: "+33639980000"'),
  instead('Le courriel d’une personne', mail, '- camille.exemple@example.org'),
  instead('Un courriel écrit pour tromper les robots', mail, '- accueil(at)example.org'),
  instead('Une adresse de site sans https', site, '- www.example.org'),
  instead('Une adresse de site mal commencée', site, '- https//example.org'),
  instead('Une date à la française', day, 'date_maj: 04/05/2026'),
  instead('Une date en toutes lettres', day, 'date_maj: 4 mai 2026'),
  instead('Un mois au lieu d’un jour', day, 'date_maj: mai 2026'),
  instead('Une année de deux chiffres', day, 'date_maj: 04/05/26'),
  instead('Un jour qui n’existe pas', day, 'date_maj: 2026-02-30'),
  instead('Des horaires en toutes lettres', hours, 'horaires: lundi 9h-12h'),
  instead('Des heures sans jour', hours, 'horaires: 12h-14h'),
  instead('Une heure d’ouverture sans heure de fermeture', hours, 'horaires: Mo-Fr 9h00'),
  instead('Une phrase à la place des horaires', hours, 'horaires: ouvert tous les matins'),
  instead('Un point-virgule entre matin et après-midi', hours, 'horaires: Mo-Fr 09:00-12:00; 14:00-17:00'),
  instead('Une virgule décimale', 'latitude: 46.2', 'latitude: 46,2'),
  instead(
    'Latitude et longitude échangées',
    'latitude: 46.2\n  longitude: 5.23',
    'latitude: 5.23\n  longitude: 46.2',
  ),
  added('Oui au lieu de true', 'contact_generique: oui'),
  added('Un SIRET avec des espaces', 'pivot: 212 900 193 00013'),
  added('Un SIREN au lieu du SIRET', 'pivot: "212900193"'),
  added('Une propriété mal écrite', 'horaire_brut: le matin', 'horaire_brut: le matin'),
  added('Une propriété qui n’est pas à sa place', 'email: accueil@example.org'),
  instead('Un mot de liste sans accents ni capitale', service, '- aide aux demarches administratives'),
  instead('Un mot qui n’est pas dans la liste', service, '- Impôts'),
  instead('Une commune sans ses traits d’union', 'commune: Bourg-en-Bresse', 'commune: Bourg en Bresse'),
  instead('Le code postal à la place du code INSEE', 'code_insee: "01053"', 'code_insee: "01000"'),
  instead('Le nom oublié', 'nom: Maison des Exemples\n', '', '(pas de ligne « nom »)'),
  instead(
    'Un résumé trop long',
    RESUME,
    `resume: ${'Un lieu ouvert. '.repeat(20).trim()}`,
    'resume: Un lieu ouvert. Un lieu ouvert. …',
  ),
  instead('Du HTML', RESUME, 'resume: <b>Venez</b>'),
  instead('Un texte en capitales', RESUME, 'resume: VENEZ TOUS AUX ATELIERS DU MARDI ET DU JEUDI'),
  instead('Le nom d’une personne', RESUME, 'resume: Demandez Mme Durand.'),
  added('Un lieu fermé sans date', 'fermeture:\n  motif: L’équipe a déménagé.'),
  added('Un lieu qui n’existe pas', 'fermeture:\n  le: 2026-01-02\n  remplace_par: 01/autre-lieu'),
  added('Une vérification à venir', 'verifie:\n  le: 2027-05-04'),
];
