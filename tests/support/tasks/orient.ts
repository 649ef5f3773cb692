import { cards, sayPlace, type Task } from './task.ts';

/** What professionals do for somebody. */
export const ORIENT: readonly Task[] = [
  {
    name: 'a sheet with three places',
    actions: 6,
    async does(visitor) {
      const { page, press } = visitor;
      await sayPlace(visitor, 'Brest');
      for (const nth of [0, 1, 2])
        await press(
          cards(page)
            .nth(nth)
            .getByRole('button', { name: /^Ajouter à ma liste/ }),
        );
      await press(page.getByRole('link', { name: /Voir ma liste.*3 lieux/ }).first());
      await page.locator('#lieux-choisis > li').nth(2).waitFor();
      await page.locator('.sheet-page').nth(2).waitFor({ state: 'attached' });
    },
    secrets: [/29019/],
  },
];
