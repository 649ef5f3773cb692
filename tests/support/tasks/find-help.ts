import { cards, choice, firstSays, openGroup, openMore, placeField, sayPlace, type Task } from './task.ts';

/** What people look for themselves. */
export const FIND_HELP: readonly Task[] = [
  {
    name: 'free help with online procedures near 63190, on a Saturday',
    actions: 6,
    async does(visitor) {
      const { page, press, type, take } = visitor;
      await press(page.getByRole('link', { name: /^Faire une démarche/ }));
      await page.waitForURL('**/chercher/**');
      await type(placeField(page), '63190');
      await take(page.getByRole('option', { name: 'Lezoux' }));
      await press(page.getByRole('button', { name: 'Gratuit' }));
      await openMore(visitor);
      await press(choice(page, 'Samedi'));
      const first = await firstSays(page, 'Maison du Potier distrait');
      await first.getByText(/samedi/).waitFor();
      await first.getByText('Gratuit').waitFor();
    },
    secrets: [/demarche/, /gratuit/i, /samedi/, /63190|63195|lezoux/i],
  },
  {
    name: 'a bus that comes to the village',
    actions: 3,
    async does(visitor) {
      const { page, press } = visitor;
      await sayPlace(visitor, 'Sauxillanges');
      await press(page.getByRole('button', { name: 'Passe près de chez vous' }));
      const first = await firstSays(page, 'Bus des Vallons');
      await first.getByText('Prochain passage').waitFor();
    },
    secrets: [/passe(?!d)/, /itinerant/, /sauxillanges|63415/i],
  },
  {
    name: 'someone who comes home, in Moissat',
    actions: 5,
    async does(visitor) {
      const { page, press } = visitor;
      await sayPlace(visitor, 'Moissat');
      await openGroup(visitor, /^Sans aller loin/);
      await press(choice(page, 'Peut venir chez vous'));
      const first = await firstSays(page, 'Visites de la Libellule');
      await first.getByRole('link', { name: '04 65 71 00 51'.replaceAll(' ', '\u00a0') }).waitFor();
    },
    secrets: [/domicile/, /moissat|63229/i],
  },
  {
    name: 'Arabic spoken, no appointment',
    actions: 6,
    async does(visitor) {
      const { page, press } = visitor;
      await sayPlace(visitor, 'Roubaix');
      await press(page.getByRole('button', { name: 'Sans rendez-vous' }));
      await openGroup(visitor, /^Langue parlée/);
      await press(choice(page, 'Arabe'));
      await firstSays(page, 'Les Encriers, écrivains publics');
    },
    secrets: [/arabe|parle=|[=,]ar\b/, /rdv|rendez-vous/, /roubaix|59512/i],
  },
  {
    name: 'open now, near me',
    actions: 2,
    options: { geolocation: { latitude: 48.3903, longitude: -4.4863 }, permissions: ['geolocation'] },
    async does({ page, press }) {
      await press(page.getByRole('button', { name: 'Près de moi' }));
      await page.waitForURL('**/chercher/#pos=*');
      await press(page.getByRole('button', { name: 'Aide maintenant' }));
      await page.getByRole('button', { name: 'Aide maintenant', pressed: true }).waitFor();
      const first = await firstSays(page, /jusqu’à/);
      await first
        .getByText(/ouvert|aide/i)
        .first()
        .waitFor();
    },
    secrets: [/48[.,]39/, /4[.,]48/, /maintenant/],
  },
  {
    name: 'help by telephone for a person who cannot travel',
    actions: 5,
    async does(visitor) {
      const { page, press } = visitor;
      await sayPlace(visitor, 'Clermont-Ferrand');
      await openGroup(visitor, /^Sans aller loin/);
      await press(choice(page, 'À distance'));
      const first = await firstSays(page, 'Allô');
      await first.locator('a[href^="tel:"]').waitFor();
    },
    secrets: [/a-distance|ou=/, /clermont|63113/i],
  },
  {
    name: 'a beginner’s first steps in a place without a step',
    actions: 6,
    async does(visitor) {
      const { page, press } = visitor;
      await press(page.getByRole('link', { name: /^Apprendre à utiliser un téléphone/ }));
      await page.waitForURL('**/chercher/**');
      await sayPlace(visitor, 'Lezoux');
      await openGroup(visitor, /^Pour entrer et circuler/);
      await press(choice(page, 'Entrée sans marche'));
      await firstSays(page, 'Maison du Potier distrait');
    },
    secrets: [/apprendre/, /plain-pied|acces=/, /lezoux|63195/i],
  },
  {
    name: 'a computer with wifi, and a place’s own page',
    actions: 4,
    async does(visitor) {
      const { page, press } = visitor;
      await press(page.getByRole('link', { name: /^Trouver un ordinateur ou le wifi/ }));
      await page.waitForURL('**/chercher/**');
      await sayPlace(visitor, 'Roubaix');
      const first = await firstSays(page, 'Bibliothèque du Fil rouge');
      await press(first.getByRole('link', { name: 'Bibliothèque du Fil rouge' }));
      await page.getByRole('heading', { level: 1, name: 'Bibliothèque du Fil rouge' }).waitFor();
      await page.getByText(/wifi/i).first().waitFor();
    },
    secrets: [/besoin|ordinateur/, /59512/],
  },
  {
    name: 'a place known by its name',
    actions: 3,
    from: '/chercher/',
    async does({ page, press, type, send }) {
      await type(page.getByRole('searchbox'), 'Hirondelles');
      await send();
      const link = page.locator('#liste').getByRole('link', { name: 'Mission des Hirondelles' });
      await press(link);
      await page.getByRole('heading', { level: 1, name: 'Mission des Hirondelles' }).waitFor();
    },
    secrets: [/[=#?]hirondelles/i],
  },
  {
    name: 'why nothing fits, and the nearest that does',
    actions: 5,
    async does(visitor) {
      const { page, press } = visitor;
      await sayPlace(visitor, 'Ouessant');
      await press(page.getByRole('button', { name: 'Passe près de chez vous' }));
      await press(page.getByRole('button', { name: 'Aide maintenant' }));
      const issue = page.locator('#issue');
      await issue
        .getByText(/Le plus proche/)
        .first()
        .waitFor();
      await press(issue.getByRole('button', { name: /Retirer/ }).first());
      await cards(page).first().waitFor();
    },
    secrets: [/maintenant/, /ouessant|29155/i],
  },
  {
    name: 'the search in Ukrainian',
    actions: 4,
    async does({ page, press, type, send }) {
      await press(page.locator('#langues summary'));
      await press(page.locator('#langues a[data-langue=uk]'));
      await page.locator('html[lang=uk]').waitFor();
      await type(page.locator('#commune'), 'Brest');
      await send();
      await page.waitForURL('**/chercher/#*langue=uk*');
      await page.locator('html[lang=uk]').waitFor();
      await cards(page).first().waitFor();
      await page.getByRole('heading', { level: 1, name: /[а-яії]{3}/i }).waitFor();
    },
    secrets: [/langue=|[=/_.-]uk\b/, /29019/],
  },
];
