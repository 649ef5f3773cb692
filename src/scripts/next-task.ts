/** Lets the browser draw, and hear what the visitor does, between two long pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
