/** JSON for a `<script type="application/json">`: nothing in it can close the element. */
export function toJsonBlock(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
