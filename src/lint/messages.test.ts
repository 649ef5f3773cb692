import { expect, it } from 'vitest';
import { check, lieu, PLACE, pratique } from './testing.ts';

const told = (changes: Record<string, unknown>): string[] =>
  check({ [PLACE]: lieu(changes) })
    .filter(({ rule }) => rule === 'schema' || rule === 'enumeration-morte')
    .map(({ line, column, message }) => `${line}:${column} ${message.replaceAll('\u00a0', ' ')}`);

it('says what to write for everything that the schema refuses', () => {
  const cases: Record<string, unknown>[] = [
    { horaire: 'Mo 09:00-12:00' },
    { telephone: '+33261910000' },
    { conditions_acces: 'Gratuit' },
    { inconnue: 'x' },
    { nom: undefined },
    { adresse: { voie: '1 rue des Exemples' } },
    { adresse: '1 rue des Exemples' },
    { nom: '' },
    { nom: ['a'] },
    { nom: 'a'.repeat(201) },
    { source: null },
    { presentation: { resume: 'a'.repeat(300) } },
    { services: ['Aide'] },
    { services: ['Créer avec le numérique'] },
    { services: [] },
    { typologie: ['Bibliothèque'] },
    { typologie: ['XYZ'] },
    { frais_a_charge: ['Gratuit', 'Gratuit'] },
    { frais_a_charge: ['Accepte le Pass numérique : il faut un pass'] },
    { frais_a_charge: 'Gratuit' },
    { contact_generique: 'oui' },
    { position: { latitude: 91, longitude: 0 } },
    { position: { latitude: '48.39', longitude: -4.486 } },
    { equipement: { postes: 'trois' } },
    { contact: { telephone: '02 61 91 00 00' } },
    { contact: { telephone: 'sur demande' } },
    { contact: { courriels: ['accueil'] } },
    { contact: { site_web: ['www.example.org'] } },
    { contact: { site_web: ['un site'] } },
    { date_maj: '31/12/2025' },
    { date_maj: '2025-02-30' },
    { pivot: '12' },
    { alias: ['brest'] },
    { accueils: [{ id: 'Lundi matin', genre: 'acceuil' }] },
  ];
  expect(
    cases.map((changes) => [JSON.stringify(changes).slice(0, 60), ...told(changes)]),
  ).toMatchInlineSnapshot(`
    [
      [
        "{"horaire":"Mo 09:00-12:00"}",
        "9:1 La propriété « horaire » n’existe pas : écrivez « horaires ».",
      ],
      [
        "{"telephone":"+33261910000"}",
        "9:1 La propriété « telephone » n’existe pas ici : écrivez « telephone » dans le bloc « contact ».",
      ],
      [
        "{"conditions_acces":"Gratuit"}",
        "9:1 La propriété « conditions_acces » n’existe pas : écrivez « frais_a_charge ».",
      ],
      [
        "{"inconnue":"x"}",
        "9:1 La propriété « inconnue » n’existe pas : corrigez son nom, ou supprimez-la. Le schéma en donne la liste.",
      ],
      [
        "{}",
        "1:1 Il manque « nom » : le nom du lieu, comme sur sa porte.",
      ],
      [
        "{"adresse":{"voie":"1 rue des Exemples"}}",
        "3:3 Il manque « commune » dans « adresse » : le nom officiel de la commune, avec ses accents et ses traits d’union.",
      ],
      [
        "{"adresse":"1 rue des Exemples"}",
        "2:10 « adresse » est un bloc : écrivez dessous, décalées de deux espaces, des lignes comme « voie: … » (voie, complement, code_postal, commune, code_insee).",
      ],
      [
        "{"nom":""}",
        "1:6 « nom » est vide : écrivez une valeur, ou supprimez la ligne si elle est inconnue.",
      ],
      [
        "{"nom":["a"]}",
        "2:3 « nom » ne prend qu’une valeur : écrivez un texte, pas une liste.",
      ],
      [
        "{"nom":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "1:6 « nom » compte 201 caractères : raccourcissez à 200 au plus.",
      ],
      [
        "{"source":null}",
        "9:9 « source » n’a pas de valeur : écrivez-la, ou supprimez la ligne.",
      ],
      [
        "{"presentation":{"resume":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "3:11 « presentation.resume » compte 300 caractères : raccourcissez à 280 au plus. Le reste peut aller dans « presentation.detail ».",
      ],
      [
        "{"services":["Aide"]}",
        "3:5 « Aide » n’est pas une valeur possible de « services » : vouliez-vous dire « Aide aux démarches administratives » ?",
      ],
      [
        "{"services":["Créer avec le numérique"]}",
        "3:5 « Créer avec le numérique » est un mot de l’ancien standard : dans « services », écrivez « Loisirs et créations numériques ».",
      ],
      [
        "{"services":[]}",
        "2:11 « services » est vide : écrivez une valeur, ou supprimez la ligne si elle est inconnue.",
      ],
      [
        "{"typologie":["Bibliothèque"]}",
        "3:5 « Bibliothèque » n’est pas une valeur possible de « typologie » : vouliez-vous dire « BIB » ?",
      ],
      [
        "{"typologie":["XYZ"]}",
        "3:5 « XYZ » n’est pas une valeur possible de « typologie » : choisissez un mot de la liste (92 mots, dans le schéma), par exemple « ACI ».",
      ],
      [
        "{"frais_a_charge":["Gratuit","Gratuit"]}",
        "11:5 Cette valeur est déjà dans « frais_a_charge » : gardez-la une seule fois.",
      ],
      [
        "{"frais_a_charge":["Accepte le Pass numérique : il faut un p",
        "10:5 « Accepte le Pass numérique : il faut un pass » n’est plus une valeur de « frais_a_charge » : déplacez-la dans « moyens_paiement ».",
      ],
      [
        "{"frais_a_charge":"Gratuit"}",
        "9:17 « frais_a_charge » est une liste : écrivez chaque valeur sur sa ligne, après un tiret. Gratuit, gratuit sous condition ou payant.",
      ],
      [
        "{"contact_generique":"oui"}",
        "9:20 « contact_generique » se répond par true (oui) ou false (non) : écrivez true. Vrai si le numéro de mobile est bien celui du lieu, et non d’une personne.",
      ],
      [
        "{"position":{"latitude":91,"longitude":0}}",
        "8:13 « position.latitude » vaut 91 : écrivez un nombre entre -90 et 90.",
      ],
      [
        "{"position":{"latitude":"48.39","longitude":-4.486}}",
        "8:13 « position.latitude » est un nombre, qui s’écrit avec un point et sans guillemets : écrivez 48.39.",
      ],
      [
        "{"equipement":{"postes":"trois"}}",
        "10:11 « equipement.postes » est un nombre : écrivez-le en chiffres, avec un point, sans guillemets. Le nombre d’ordinateurs en accès public.",
      ],
      [
        "{"contact":{"telephone":"02 61 91 00 00"}}",
        "8:14 « 02 61 91 00 00 » ne convient pas pour « contact.telephone » : écrivez « +33261910000 ».",
      ],
      [
        "{"contact":{"telephone":"sur demande"}}",
        "8:14 « sur demande » ne convient pas pour « contact.telephone » : le numéro à appeler, au format international, sans espace : +33261910001 pour 02 61 91 00 01.",
      ],
      [
        "{"contact":{"courriels":["accueil"]}}",
        "9:7 « accueil » ne convient pas pour « contact.courriels » : écrivez une adresse comme accueil@exemple.org.",
      ],
      [
        "{"contact":{"site_web":["www.example.org"]}}",
        "9:7 « www.example.org » ne convient pas pour « contact.site_web » : écrivez « https://www.example.org ».",
      ],
      [
        "{"contact":{"site_web":["un site"]}}",
        "9:7 « un site » ne convient pas pour « contact.site_web » : écrivez l’adresse complète, commençant par https://.",
      ],
      [
        "{"date_maj":"31/12/2025"}",
        "9:11 « 31/12/2025 » ne convient pas pour « date_maj » : écrivez « 2025-12-31 ».",
      ],
      [
        "{"date_maj":"2025-02-30"}",
        "9:11 « 2025-02-30 » ne convient pas pour « date_maj » : écrivez un jour qui existe, année-mois-jour, par exemple 2026-03-31.",
      ],
      [
        "{"pivot":"12"}",
        "2:8 « 12 » ne convient pas pour « pivot » : le numéro officiel de la structure, entre guillemets : 14 chiffres (SIRET), W et 9 caractères (RNA) ou RIDET en Nouvelle-Calédonie. Inconnu : ne rien écrire.",
      ],
      [
        "{"alias":["brest"]}",
        "3:5 « brest » ne convient pas pour « alias » : écrivez l’identifiant d’une fiche, comme 29/brest-mediatheque-de-la-rade.",
      ],
      [
        "{"accueils":[{"id":"Lundi matin","genre":"acceuil"}]}",
        "10:9 « Lundi matin » ne convient pas pour « accueils.id » : un nom court, en minuscules, qui ne changera pas : permanence-du-mardi.",
        "11:12 « acceuil » n’est pas une valeur possible de « accueils.genre » : vouliez-vous dire « accueil » ?",
      ],
    ]
  `);
});

it('speaks of a pratique in the same way', () => {
  const findings = check({ 'pratiques/a.md': pratique('', { etat: 'en cours', titres: 'x' }) });
  expect(
    findings.map(({ line, message }) => `${line} ${message.replaceAll('\u00a0', ' ')}`),
  ).toMatchInlineSnapshot(`
    [
      "4 « en cours » n’est pas une valeur possible de « etat » : vouliez-vous dire « en-cours » ?",
      "7 La propriété « titres » n’existe pas : écrivez « titre ».",
    ]
  `);
});
