/** Makes an element of a class, with texts and elements inside. Texts stay texts: nothing is read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button that submits nothing. */
export function makeButton(className: string, label: string, press: () => void): HTMLButtonElement {
  const button = make('button', className, label);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** Says a sentence in place of the map. */
export function sayInstead(container: HTMLElement, sentence: string): void {
  const message = make('p', 'map-message', sentence);
  message.setAttribute('role', 'status');
  container.replaceChildren(message);
}
