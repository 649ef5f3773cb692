import { expect } from 'vitest';
import type { Contributor } from './contributor.ts';

/** A lieu of the demonstration. */
export const KNOWN = '29/brest-mediatheque-du-goeland-bleu';

/** Each door, from its first question to the file. */
export const DOORS: Record<
  string,
  { from: string; walk(contributor: Contributor): Promise<Record<string, string>> }
> = {
  'adds a lieu': {
    from: '',
    async walk({ page, fill, pick, take, press, goOn, at, file }) {
      await page.getByRole('link', { name: 'Ajouter un lieu' }).focus();
      await page.keyboard.press('Enter');
      await at('Comment s’appelle le lieu');
      await fill('Comment s’appelle', 'Atelier des Essais tranquilles');
      await goOn('Quelle est son adresse');
      await fill('Commune', 'quimp');
      await take(/^Quimper \(/);
      await fill('Numéro et rue', '3 rue des Exemples');
      await goOn('Où est-il sur la carte');
      await goOn('Comment le joindre');
      await fill('Téléphone', '02 61 91 00 44');
      await goOn('Quel genre de lieu');
      await pick('Bibliothèque ou médiathèque');
      await goOn('Que vient-on y faire');
      await pick('Faire une démarche');
      await goOn('Quand le lieu est-il ouvert');
      await fill('Lundi, de', '9h');
      await fill('Lundi, à', '12');
      await press(/^Pareil jusqu’à vendredi \(Lundi\)/);
      await pick('Fermé les jours fériés');
      await goOn('Quand et où aide-t-on');
      await press(/^Ajouter \(/);
      await pick('À l’accueil');
      await goOn('Comment y venir');
      await pick('Venez sur place');
      await goOn('Est-ce gratuit');
      await pick(/^Gratuit/);
      await goOn('À qui le lieu');
      await goOn('Quelles langues');
      await goOn('Comment présenter');
      await fill('En bref', 'Un atelier où l’on prend son temps.');
      await goOn('Quand tout a-t-il été vérifié');
      await goOn('Relisez avant d’envoyer');
      return file();
    },
  },
  'corrects the hours of a lieu': {
    from: `#corriger=${KNOWN}`,
    async walk({ fill, press, goOn, at, file }) {
      await at('Que voulez-vous changer');
      await press(/Horaires d’ouverture$/);
      await at('Quand le lieu est-il ouvert');
      await fill('Dimanche, de', '1030');
      await fill('Dimanche, à', '12');
      await goOn('Que voulez-vous changer');
      return file();
    },
  },
  'says that a lieu has closed': {
    from: `#changement=${KNOWN}`,
    async walk({ page, fill, press, goOn, at, file }) {
      await at('Qu’est-ce qui a changé');
      await press('Le lieu a fermé pour toujours');
      await at('Quand le lieu a-t-il fermé');
      await page.getByLabel('Quel jour').fill('2026-11-02');
      await fill('Motif', 'Le bail est fini.');
      await goOn('Que voulez-vous changer');
      return file();
    },
  },
  'tells a practice': {
    from: '#pratique',
    async walk({ fill, pick, take, goOn, at, file }) {
      await at('Que fait-on, en une phrase');
      await fill('Que fait-on', 'Un café où l’on apporte son téléphone');
      await goOn('L’essentiel');
      await fill('L’essentiel', 'Chaque mois, on s’entraide autour d’un café.');
      await goOn('Où en est-elle');
      await pick('En cours');
      await goOn('Qui la mène');
      await goOn('Où cela se passe');
      await fill('Ajouter une commune, un département', 'finist');
      await take(/^Finistère/);
      for (const title of [
        'À quels besoins',
        'Pour qui',
        'Avec quoi',
        'Qu’avez-vous',
        'Qu’est-ce qui a',
        'Racontez',
      ])
        await goOn(title);
      await fill('Racontez', '## Comment\n\nOn ouvre la porte.');
      await goOn('Relisez avant d’envoyer');
      const made = await file();
      expect(Object.values(made)[0]).toContain('territoire:\n  - "29"\n');
      return made;
    },
  },
  'tells a wish': {
    from: '#envie',
    async walk({ fill, goOn, at, file }) {
      await at('Que fait-on');
      await fill('Que fait-on', 'Un club de lecture sur tablette');
      await goOn('L’essentiel');
      await fill('L’essentiel', 'Nous aimerions lire ensemble.');
      for (const title of [
        'Où en est-elle',
        'Qui la mène',
        'Où cela se passe',
        'À quels besoins',
        'Pour qui',
        'Avec quoi',
        'Qu’avez-vous',
        'Qu’est-ce qui a',
        'Racontez',
        'Relisez avant',
      ])
        await goOn(title);
      return file();
    },
  },
  'names a gap': {
    from: '#manque',
    async walk({ fill, pick, take, goOn, at, file }) {
      await at('Que manque-t-il');
      await fill('Que manque-t-il', 'Pas d’aide le soir à Brest');
      await goOn('De quoi s’agit-il');
      await pick(/^Moment|^Un moment/);
      await goOn('Pour quels besoins');
      await goOn('À quels moments');
      await pick('Soir');
      await goOn('Dans quelles communes');
      await fill('Ajouter une commune', 'brest');
      await take(/^Brest \(/);
      await goOn('Que constatez-vous');
      await fill('Que constatez-vous', 'Tout ferme à 18 h.');
      await goOn('Qu’est-ce qui le montre');
      await goOn('Qui le signale');
      await fill('Qui le signale', 'Réseau imaginaire des Trois Criques');
      await goOn('Relisez avant d’envoyer');
      return file();
    },
  },
  'answers for a public service': {
    from: '#service=29/essai-caf',
    async walk({ press, pick, fill, goOn, at, file }) {
      await at('Que voulez-vous changer');
      await press(/Part$/);
      await at('Où en est le service');
      await pick('En projet');
      await goOn('Que voulez-vous changer');
      await press(/Dit par$/);
      await at('Qui le dit');
      await fill('Qui le dit', 'Direction de l’accueil');
      await goOn('Que voulez-vous changer');
      return file();
    },
  },
  'evaluates an action': {
    from: '#evaluer=essai-permanence',
    async walk({ page, pick, fill, goOn, at, file }) {
      await at('Que constatez-vous');
      // What it is about is said, and a new evaluation is open, of today.
      await page.getByText('Ouvrir une permanence le samedi', { exact: true }).waitFor();
      const day = page.getByLabel('Quel jour');
      expect(await day.inputValue()).toBe(new Date().toLocaleDateString('sv-SE'));
      await day.fill('2026-11-02');
      await pick('Avance');
      await fill('Qui le dit', 'Réseau imaginaire');
      await goOn('Que voulez-vous changer');
      return file();
    },
  },
  'looks for training': {
    from: `#formation=${KNOWN}`,
    async walk({ fill, goOn, at, file }) {
      await at('Que voudrait apprendre l’équipe');
      await fill('Formations recherchées, 1', 'Aider à distance');
      await goOn('Que peut-elle apprendre à d’autres');
      await goOn('Que voulez-vous changer');
      return file();
    },
  },
};
