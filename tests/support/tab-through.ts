import type { Page } from 'playwright-core';

/** What going through a page with the Tab key shows, each control by the beginning of its HTML. */
export interface TabbedPage {
  /** Controls that the mouse could use, and Tab never reaches. */
  missed: string[];
  /** Controls that Tab reaches without a mark around them. */
  unmarked: string[];
  /** Controls that Tab reaches before one that stands earlier in the page. */
  disordered: string[];
  reached: number;
}

/** Everything one can press, choose in or type in. */
export const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable], [tabindex], [role=button], [role=link], [role=tab], [role=option]';

interface Scope {
  controls: Element[];
  reached: { index: number; marked: boolean }[];
}

/** Presses Tab from the top of the page until every control had its turn, and compares with what can be seen. */
export async function tabThrough(page: Page): Promise<TabbedPage> {
  const count = await page.evaluate((selector) => {
    const scope = globalThis as unknown as Scope;
    scope.controls = [...document.querySelectorAll(selector)];
    scope.reached = [];
    const outlined = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A box drawn over a hidden input bears the mark in its stead.
    const marked = (element: Element) =>
      [element, element.nextElementSibling, element.closest('label')].some((one) => one && outlined(one));
    document.addEventListener('focusin', ({ target }) => {
      const index = scope.controls.indexOf(target as Element);
      scope.reached.push({ index, marked: marked(target as Element) });
    });
    (document.activeElement as HTMLElement | null)?.blur?.();
    return scope.controls.length;
  }, CONTROLS);
  await pressTab(page, count + 3);
  return page.evaluate(summary);
}

/** Presses Tab many times at once: waiting for each takes ten times as long. */
export async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  await Promise.all(
    Array.from({ length: times }, () => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ]).flat(),
  );
  await session.detach();
}

/** Runs in the page. */
function summary(): TabbedPage {
  const { controls, reached } = globalThis as unknown as Scope;
  const name = (index: number) => controls[index]?.outerHTML.slice(0, 120) ?? '';
  const seen = new Set(reached.map(({ index }) => index));
  /** The keyboard enters a group of radio buttons, a list of options or a set of tabs once, and goes on with the arrows. */
  const insideReached = (element: Element) => {
    const { type, name: group, form } = element as HTMLInputElement;
    if (type === 'radio')
      return controls.some((other, index) => {
        const radio = other as HTMLInputElement;
        return seen.has(index) && radio.type === 'radio' && radio.name === group && radio.form === form;
      });
    return element.matches('[role=option], [role=tab]') || element.getAttribute('tabindex') === '-1';
  };
  const usable = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !(element as HTMLButtonElement).disabled &&
    !element.closest('[inert]');
  const missed = controls.flatMap((element, index) =>
    seen.has(index) || !usable(element) || insideReached(element) ? [] : [name(index)],
  );
  // The first round: after the last control the focus comes round to the first.
  const round = reached.filter(
    ({ index }, turn) => index >= 0 && reached.findIndex((other) => other.index === index) === turn,
  );
  return {
    missed,
    unmarked: round.flatMap(({ index, marked }) => (marked ? [] : [name(index)])),
    disordered: round.flatMap(({ index }, turn) =>
      turn > 0 && index < round[turn - 1]!.index ? [name(index)] : [],
    ),
    reached: round.length,
  };
}
