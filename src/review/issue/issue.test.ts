import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../data/env.ts';
import { loadCommons } from '../../data/load.ts';
import { changesBetween } from '../../diff/changes.ts';
import { sayChange } from '../../diff/say-change.ts';
import { toMessage } from '../../form/message.ts';
import { lieu } from '../../lint/testing.ts';
import { githubClient } from '../forge/github.ts';
import { githubAnswers, ROBOT } from '../stand/github.testing.ts';
import { openRepository, type Repository } from '../stand/repository.testing.ts';
import { type Server, serve } from '../stand/server.testing.ts';
import { StandState } from '../stand/state.testing.ts';
import { CORRECTED, correctionQuestions, TAKE_AWAY } from './correction-questions.ts';
import { FormProblem, parseForm } from './parse-form.ts';
import { type FormCollection, type Question, questionsOf } from './questions.ts';
import { APPROVED, takeIssue } from './take-issue.ts';
import { issueTemplates } from './templates.ts';

const TODAY = '2026-06-01';
const RADE = 'data/lieux/29/brest-mediatheque-de-la-rade.yaml';

/** A message as the forge writes it from a form: every question, in order. */
function fill(collection: FormCollection, answers: Record<string, string>): string {
  return fillIn(questionsOf(collection), answers);
}
function fillIn(questions: readonly Question[], answers: Record<string, string>): string {
  return questions.map(({ label }) => `### ${label}\n\n${answers[label] ?? '_No response_'}\n`).join('\n');
}
const LIEU = { Nom: 'Maison des Ondes', 'Adresse – Code postal': '29200', 'Adresse – Commune': 'brest' };

describe('the issue forms', () => {
  it('are those that the schemas give', () => {
    for (const [path, content] of issueTemplates())
      expect(readFileSync(join(projectRoot, path), 'utf8'), path).toBe(content);
  });

  it('have unique labels and identifiers, and choices without a double', () => {
    for (const content of issueTemplates().values()) {
      const body = (parse(content).body ?? []) as {
        id?: string;
        attributes: { label?: string; options?: unknown[] };
      }[];
      for (const list of [
        body.flatMap(({ id }) => id ?? []),
        body.flatMap(({ attributes }) => attributes.label ?? []),
        ...body.map(({ attributes }) => (attributes.options ?? []).map((option) => JSON.stringify(option))),
      ])
        expect(new Set(list).size).toBe(list.length);
    }
  });
});

describe('a filled form', () => {
  const questions = questionsOf('lieux');

  it('gives values: boxes, lists whose words hold commas, texts a line, what was left empty', () => {
    const services = questions.find(({ label }) => label === 'Services')!;
    const langues = questions.find(({ label }) => label === 'Langues')!;
    const two = langues.options!.slice(0, 2);
    const boxes = services
      .options!.map(({ label }, index) => `- [${index === 1 ? 'X' : ' '}] ${label}`)
      .join('\n');
    const body = fill('lieux', {
      ...LIEU,
      Services: boxes,
      Langues: two.map(({ label }) => label).join(', '),
      'Contact – Courriels': 'a@example.org\r\n\r\n- b@example.org',
    });
    const { value } = parseForm(questions, body);
    expect(value).toMatchObject({
      nom: 'Maison des Ondes',
      services: [services.options![1]!.value],
      langues: two.map((option) => option.value),
      contact: { courriels: ['a@example.org', 'b@example.org'] },
    });
    expect(value).not.toHaveProperty('horaires');
  });

  it('is refused, not guessed at, when an answer writes a label or words of its own', () => {
    const forged = fill('lieux', { ...LIEU, Nom: 'X\n\n### Adresse – Commune\n\nParis' });
    expect(() => parseForm(questions, forged)).toThrow(FormProblem);
    expect(() => parseForm(questions, fill('lieux', { ...LIEU, Services: '- [x] Tout casser' }))).toThrow(
      'choisissez dans la liste',
    );
    expect(() => parseForm(questions, fill('lieux', { ...LIEU, Nom: ' ' }))).toThrow('Il manque une réponse');
  });
});

describe('an approved message', () => {
  let repository: Repository;
  let state: StandState;
  let server: Server;
  beforeEach(async () => {
    repository = openRepository({ [RADE]: lieu({ verifie: { le: '2024-01-01', par: 'X' } }) });
    state = new StandState(repository);
    server = await serve(githubAnswers(state));
  });
  afterEach(async () => {
    await server.close();
    repository.remove();
  });

  function take(title: string, body: string, labels = [APPROVED]): Promise<string> {
    const number = state.number();
    state.issues.push({ number, title, body, labels, author: '@mechant <b>' });
    return takeIssue({
      forge: githubClient({ api: server.url, repository: 'commun/depot', token: 'x', login: ROBOT }),
      number,
      commons: loadCommons(join(repository.mergeOf('main'), 'data')),
      folder: 'data',
      base: 'main',
      today: TODAY,
    });
  }
  const show = (place: string) => repository.git('show', `proposition/message-1:${place}`);

  it('becomes a proposal with a readable name, and nothing of main moves', async () => {
    const main = repository.git('rev-parse', 'main');
    await take(
      'Nouveau lieu',
      fill('lieux', { ...LIEU, 'Horaires d’ouverture': 'Mo 9h-12h', 'Contact – Téléphone': '+33261910000' }),
    );
    expect(show('data/lieux/29/brest-maison-des-ondes.yaml')).toMatchInlineSnapshot(`
      "nom: Maison des Ondes
      adresse:
        code_postal: "29200"
        commune: Brest
        code_insee: "29019"
      contact:
        telephone: "+33261910000"
      horaires: Mo 09:00-12:00
      "
    `);
    expect(repository.git('log', '-1', '--format=%s', 'proposition/message-1')).toBe(
      'Ajoute Maison des Ondes, Brest\n',
    );
    expect(state.pulls[0]?.body).toContain('Closes #1');
    expect(state.pulls[0]?.body).not.toMatch(/@mechant|<b>/);
    // The checks of a proposal that a workflow opens wait for somebody: the one who reviews reads what to press.
    expect(state.pulls[0]?.body).toMatch(
      /La vérification est faite.*\n\n\*\*Pour qui relit\.\*\* .*Approve workflows to run.*\n$/,
    );
    expect(repository.git('rev-parse', 'main')).toBe(main);
    expect(
      repository.git('diff', '--name-only', 'main', 'proposition/message-1').trim().split('\n'),
    ).toHaveLength(1);
  });

  it('keeps a hostile name inside its value', async () => {
    const nom = '@equipe "\': {x: y} # ../../../etc closes #9';
    await take('x', fill('lieux', { ...LIEU, Nom: nom, 'Contact – Téléphone': '+33261910000' }));
    const [path = ''] = repository.git('diff', '--name-only', 'main', 'proposition/message-1').split('\n');
    expect(path).toMatch(/^data\/lieux\/29\/[a-z0-9-]+\.yaml$/);
    expect(parse(show(path)).nom).toBe(nom);
    expect(repository.git('log', '-1', '--format=%B', 'proposition/message-1')).not.toMatch(/@|#9/);
  });

  it('that says an entry is still right changes its date alone', async () => {
    await take('Toujours exact : « Médiathèque » (29/brest-mediatheque-de-la-rade)', '');
    expect(show(RADE)).toBe(lieu({ verifie: { le: TODAY } }));
    await take(
      'Toujours exact : x',
      '### La fiche\n\nhttps://a.example/lieux/29/brest-mediatheque-de-la-rade/\n',
    );
    expect(repository.git('show', `proposition/message-4:${RADE}`)).toContain(TODAY);
  });

  it('that says so of an entry written by hand keeps its lines and its comments', async () => {
    const hand = `# Relu\n${lieu()}verifie: { le: 2024-01-01 } # au téléphone\nnote_interne: a\n`;
    repository.commit({ files: { [RADE]: hand }, to: 'main' });
    await take('Toujours exact : « Médiathèque » (29/brest-mediatheque-de-la-rade)', '');
    expect(show(RADE)).toBe(
      hand.replace('verifie: { le: 2024-01-01 } # au', `verifie:\n  le: ${TODAY} # au`),
    );
  });

  it('is answered what is missing, and nothing is proposed', async () => {
    await take('x', fill('lieux', { ...LIEU, 'Horaires d’ouverture': 'quand on veut' }));
    await take(
      'x',
      fill('lieux', { ...LIEU, 'Adresse – Commune': 'Nulle-Part', 'Adresse – Code postal': '00000' }),
    );
    await take('x', fill('lieux', { ...LIEU, Nom: 'Médiathèque de la Rade' }));
    await take('x', 'Bonjour');
    await take('Toujours exact : (29/../../x)', '');
    const said = state.messages.map(({ body }) => body.replaceAll('\u00a0', ' '));
    expect(said).toEqual([
      expect.stringContaining('Il reste à préciser'),
      expect.stringContaining('La commune n’est pas reconnue'),
      expect.stringContaining('Une fiche porte déjà ce nom'),
      expect.stringContaining('aucun des formulaires'),
      expect.stringContaining('n’est pas reconnue'),
    ]);
    expect(state.pulls).toEqual([]);
  });

  it('with a correction changes its lines alone, comments and order kept', async () => {
    const hand = `# Relu en mai\n${lieu().replace('telephone:', '# la ligne de l’accueil\n  telephone:')}note_interne: a # d’un autre outil\n`;
    repository.commit({ files: { [RADE]: hand }, to: 'main' });
    const answers = {
      [CORRECTED.label]: 'https://a.example/lieux/29/brest-mediatheque-de-la-rade/',
      'Horaires d’ouverture': 'Tu 9h-12h',
      'Contact – Téléphone': '02 61 91 00 09',
    };
    await take('Correction : x', fillIn(correctionQuestions(), answers));
    expect(show(RADE)).toBe(
      hand
        .replace('"+33261910000"\n', '"+33261910009"\n')
        .replace('note_interne', 'horaires: Tu 09:00-12:00\nnote_interne'),
    );
    expect(repository.git('log', '-1', '--format=%s', 'proposition/message-1')).toBe(
      'Corrige Médiathèque de la Rade, Brest\n',
    );
    expect(state.pulls[0]?.body.replaceAll('\u00a0', ' ')).toContain(
      'Ce qui change :\n\n- Contact, téléphone : 02 61 91 00 00 → 02 61 91 00 09.\n- Horaires d’ouverture',
    );
  });

  it('with a correction may take an answer away; one that changes nothing, or no known entry, is answered', async () => {
    repository.commit({
      files: { [RADE]: lieu({ horaires: 'Mo 09:00-12:00', presentation: { resume: 'Un mot.' } }) },
      to: 'main',
    });
    const of = (answers: Record<string, string>) => fillIn(correctionQuestions(), answers);
    const fiche = { [CORRECTED.label]: '29/brest-mediatheque-de-la-rade' };
    await take('x', of({ ...fiche, 'Horaires d’ouverture': TAKE_AWAY, 'Présentation – En bref': TAKE_AWAY }));
    expect(show(RADE)).toBe(lieu());
    await take('x', of({ ...fiche, Nom: 'Médiathèque de la Rade' }));
    await take('x', of({ [CORRECTED.label]: '../../etc/passwd', Nom: 'A' }));
    expect(state.messages.slice(-2).map(({ body }) => body)).toEqual([
      expect.stringContaining('Rien ne change'),
      expect.stringContaining('n’est pas reconnue'),
    ]);
  });

  it('with a correction may empty a list of boxes; unticked boxes and unanswered lists change nothing', async () => {
    const full = {
      modalites_acces: ['Se présenter'],
      services: ['Aide aux démarches administratives'],
      langues: ['fr', 'br'],
      famille: 'service-public',
      equipement: { wifi: true },
    } as const;
    repository.commit({ files: { [RADE]: lieu(full) }, to: 'main' });
    const questions = correctionQuestions();
    const optionsOf = (label: string) => questions.find((question) => question.label === label)!.options!;
    const boxes = (label: string, ticked: readonly string[]): string =>
      optionsOf(label)
        .map((option) => `- [${ticked.includes(option.value) ? 'X' : ' '}] ${option.label}`)
        .join('\n');
    const labelled = (pointer: string) =>
      questions.find((question) => question.pointer.join('.') === pointer)!.label;
    const [modalites, services, langues, famille, wifi] = [
      'modalites_acces',
      'services',
      'langues',
      'famille',
      'equipement.wifi',
    ].map(labelled) as [string, string, string, string, string];
    const fiche = { [CORRECTED.label]: '29/brest-mediatheque-de-la-rade' };
    await take(
      'x',
      fillIn(questions, {
        ...fiche,
        [modalites]: boxes(modalites, [TAKE_AWAY]),
        [services]: boxes(services, []),
        [langues]: optionsOf(langues).find(({ value }) => value === TAKE_AWAY)!.label,
        [famille]: TAKE_AWAY,
        [wifi]: TAKE_AWAY,
      }),
    );
    const after = parse(show(RADE));
    const { services: kept } = full;
    expect(after).toEqual({ ...parse(lieu()), services: kept });
    const before = parse(repository.git('show', `main:${RADE}`));
    expect(changesBetween('lieux', before, after).map(sayChange)).toMatchInlineSnapshot(`
      [
        "Famille : plus rien (c’était Service public).",
        "Comment venir : plus rien (c’était « Venez sur place aux heures d’ouverture »).",
        "Langues : plus rien (c’était « français » et « breton »).",
        "Équipement : plus rien (c’était wifi).",
      ]
    `);
    const both = boxes(modalites, [TAKE_AWAY, 'Se présenter']);
    await take('x', fillIn(questions, { ...fiche, [modalites]: both }));
    expect(state.messages.at(-1)!.body).toContain('choisi avec d’autres réponses');
  });

  it('names a gap by the names of communes', async () => {
    const objets = questionsOf('manques').find(({ label }) => label === 'Ce qui manque')!.options!;
    const objet = objets.find(({ value }) => value === 'moment')!;
    const answers = {
      Titre: 'Pas d’aide le samedi',
      'Ce qui manque': objet.label,
      Communes: '29200 Brest\r\n- Quimper (29000)',
      Constat: 'Rien n’est ouvert le samedi.',
      'Signalé par': 'Réseau imaginaire',
    };
    await take('Manque', fill('manques', answers));
    expect(parse(show('data/manques/29/pas-d-aide-le-samedi.yaml'))).toMatchObject({
      objet: 'moment',
      communes: ['29019', '29232'],
      statut: 'signale',
      signale_le: TODAY,
    });
    await take('Manque', fill('manques', { ...answers, Communes: '' }));
    await take('Manque', fill('manques', { ...answers, Communes: 'Nulle-Part-sur-Rien' }));
    expect(state.messages.slice(-2).map(({ body }) => body)).toEqual([
      expect.stringContaining('au moins une commune'),
      expect.stringContaining('n’est pas reconnue'),
    ]);
  });

  it('that the site wrote is put into the file as it stands today', async () => {
    const hand = `# Relu en mai\n${lieu({ horaires: 'Mo 09:00-12:00' })}`;
    repository.commit({ files: { [RADE]: hand }, to: 'main' });
    const path = RADE.replace('data/', '');
    const sent = { path, content: 'horaires: Tu 09:00-12:00\n', part: true };
    await take('Toujours exact : x', toMessage(sent, 'Bonjour'));
    expect(show(RADE)).toBe(hand.replace('Mo 09', 'Tu 09'));
    const secret = lieu({ adresse_confidentielle: true });
    repository.commit({ files: { [RADE]: secret }, to: 'main' });
    await take(
      'x',
      toMessage({ path, content: 'adresse:\n  commune: Brest\n  complement: Cour\n', part: true }),
    );
    const written = parse(repository.git('show', `proposition/message-4:${RADE}`));
    expect(written.adresse).toMatchObject({ voie: '12 rue des Exemples', complement: 'Cour' });
  });

  it('that carries what no site writes is answered, and nothing is proposed', async () => {
    const path = RADE.replace('data/', '');
    for (const sent of [
      { path: '../../.github/workflows/x.yml', content: 'on: push\n' },
      { path: 'commun.yaml', content: 'nom: A\n', part: true },
      { path: 'lieux/29/nulle-part.yaml', content: 'nom: A\n', part: true },
      { path, content: 'nom: [\n', part: true },
      { path, content: 'services: [Tout casser]\n', part: true },
      { path: 'lieux/29/x.yaml', content: '__proto__: {a: 1}\n' },
    ])
      await take('x', toMessage(sent));
    await take(
      'x',
      `${toMessage({ path, content: 'nom: A\n', part: true })}${toMessage({ path, content: 'nom: B\n', part: true })}`,
    );
    expect(state.pulls).toEqual([]);
    expect(state.messages).toHaveLength(7);
  });

  it('is left alone until it is approved', async () => {
    expect(await take('x', fill('lieux', LIEU), ['autre'])).toBe('Ce message n’est pas approuvé.');
    expect([state.messages, state.pulls]).toEqual([[], []]);
  });
});
