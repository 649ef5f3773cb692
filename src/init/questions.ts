import { suggestForge, suggestHost, suggestSite } from './hosts.ts';
import { readLogo } from './logo.ts';
import type { Question } from './question.ts';
import { suggestTerritoryName } from './settle-territory.ts';
import { communeCode, departementCode, epciCode } from './territory.ts';
import { moduleNames, readCode, readModules, readPhone, readSite, showModules, showSite } from './values.ts';
import { listOf } from './words.ts';

const list = (value: unknown): string => (value as string[]).join(', ');
const each =
  (read: (text: string) => string) =>
  (text: string): string[] => [...new Set(listOf(text).map(read))];

const LAW = 'Qui publie (mentions exigées par la loi)';
const PLACE = 'Où vivent les fichiers et le site';
const HOST = 'Qui héberge le site (mentions exigées par la loi)';
const REACH = 'À qui écrire';
const RULES = 'Licences, allure, modules';

/** What is asked, in order. */
export const questions: readonly Question[] = [
  { name: 'nom', part: 'Le commun', ask: 'Nom du commun', pointer: ['nom'], required: true },
  { name: 'accroche', part: 'Le commun', ask: 'Une phrase qui dit ce que c’est', pointer: ['accroche'] },
  {
    name: 'departement',
    part: 'Le territoire',
    ask: 'Départements couverts en entier (33, Gironde…)',
    read: each(departementCode),
  },
  { name: 'epci', part: 'Le territoire', ask: 'Intercommunalités (numéros SIREN)', read: each(epciCode) },
  { name: 'commune', part: 'Le territoire', ask: 'Communes (codes INSEE)', read: each(communeCode) },
  {
    name: 'territoire',
    part: 'Le territoire',
    ask: 'Nom du territoire',
    pointer: ['perimetre', 'nom'],
    suggest: suggestTerritoryName,
  },
  { name: 'editeur', part: LAW, ask: 'Organisation qui publie', pointer: ['editeur', 'nom'] },
  {
    name: 'editeur-forme',
    part: LAW,
    ask: 'Sa forme (commune, association…)',
    pointer: ['editeur', 'forme'],
  },
  { name: 'editeur-adresse', part: LAW, ask: 'Son adresse postale', pointer: ['editeur', 'adresse'] },
  { name: 'editeur-courriel', part: LAW, ask: 'Son courriel (générique)', pointer: ['editeur', 'courriel'] },
  {
    name: 'editeur-telephone',
    part: LAW,
    ask: 'Son téléphone',
    pointer: ['editeur', 'telephone'],
    read: readPhone,
  },
  {
    name: 'responsable-publication',
    part: LAW,
    ask: 'La fonction qui répond de la publication (la présidence…)',
    pointer: ['editeur', 'directeur_publication'],
  },
  { name: 'depot', part: PLACE, ask: 'Adresse du dépôt', pointer: ['forge', 'depot'] },
  {
    name: 'forge',
    part: PLACE,
    ask: 'Forge (github, gitlab, forgejo, gitea ou aucune)',
    pointer: ['forge', 'type'],
    read: readCode('forges'),
    suggest: suggestForge,
  },
  { name: 'branche', part: PLACE, ask: 'Branche publiée', pointer: ['forge', 'branche'] },
  {
    name: 'site',
    part: PLACE,
    ask: 'Adresse du site',
    pointer: ['site'],
    read: readSite,
    show: showSite,
    suggest: suggestSite,
  },
  {
    name: 'gardiens',
    part: PLACE,
    ask: 'Gardiens sur la forge (@equipe, …)',
    pointer: ['gardiens'],
    read: listOf,
    show: list,
  },
  {
    name: 'hebergeur',
    part: HOST,
    ask: 'Nom de l’hébergeur',
    pointer: ['hebergeur', 'nom'],
    suggest: (answers) => suggestHost(answers)?.nom,
  },
  {
    name: 'hebergeur-adresse',
    part: HOST,
    ask: 'Son adresse postale',
    pointer: ['hebergeur', 'adresse'],
    suggest: (answers) => suggestHost(answers)?.adresse,
  },
  { name: 'hebergeur-telephone', part: HOST, ask: 'Comment le joindre', pointer: ['hebergeur', 'telephone'] },
  {
    name: 'contact-courriel',
    part: REACH,
    ask: 'Courriel où signaler une erreur',
    pointer: ['contact', 'courriel'],
    suggest: (answers) => answers['editeur-courriel'],
  },
  {
    name: 'contact-telephone',
    part: REACH,
    ask: 'Téléphone où signaler une erreur',
    pointer: ['contact', 'telephone'],
    read: readPhone,
    suggest: (answers) => answers['editeur-telephone'],
  },
  {
    name: 'contact-delai',
    part: REACH,
    ask: 'Délai de réponse (sous une semaine…)',
    pointer: ['contact', 'delai'],
  },
  {
    name: 'donnees-responsable',
    part: REACH,
    ask: 'Organisation responsable des données personnelles',
    pointer: ['donnees_personnelles', 'responsable'],
    suggest: (answers) => answers.editeur,
  },
  {
    name: 'donnees-courriel',
    part: REACH,
    ask: 'Courriel où demander un retrait',
    pointer: ['donnees_personnelles', 'courriel'],
    suggest: (answers) => answers['contact-courriel'],
  },
  {
    name: 'licence-donnees',
    part: RULES,
    ask: 'Licence des lieux (etalab-2.0, odbl-1.0, cc0-1.0)',
    pointer: ['licence_donnees'],
    read: readCode('licences-donnees'),
    suggest: () => 'etalab-2.0',
  },
  {
    name: 'licence-textes',
    part: RULES,
    ask: 'Licence des textes (cc-by-sa-4.0, cc-by-4.0, cc0-1.0, etalab-2.0)',
    pointer: ['licence_textes'],
    read: readCode('licences-textes'),
    suggest: () => 'cc-by-sa-4.0',
  },
  {
    name: 'logo',
    part: RULES,
    ask: 'Logo (un fichier SVG ou PNG)',
    pointer: ['apparence', 'logo'],
    read: readLogo,
  },
  { name: 'couleur', part: RULES, ask: 'Couleur principale (#0b5563)', pointer: ['apparence', 'couleur'] },
  {
    name: 'modules',
    part: RULES,
    ask: `Modules allumés (${moduleNames.join(', ')}, ou tous)`,
    pointer: ['modules'],
    read: readModules,
    show: showModules,
    suggest: () => 'tous',
  },
];
