import { byId } from '../dom.ts';
import type { PlaceFieldHandlers } from '../place-field.ts';

/**
 * Makes the place field a combobox once the first list is there, for which its script would only be in the way: a
 * question that is sent before is kept until then.
 */
export async function setUpPlaceLater(firstList: Promise<void>, handlers: PlaceFieldHandlers): Promise<void> {
  const form = byId<HTMLFormElement>('ou');
  let isAsked = false;
  const hold = (event: Event): void => {
    event.preventDefault();
    isAsked = true;
  };
  form.addEventListener('submit', hold);
  await firstList;
  try {
    const { setUpPlaceField } = await import('../place-field.ts');
    setUpPlaceField(handlers);
  } finally {
    // Where the script cannot be had the form leads to the lists, as without scripts.
    form.removeEventListener('submit', hold);
    if (isAsked) form.requestSubmit();
  }
}
