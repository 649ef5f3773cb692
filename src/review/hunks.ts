/** A run of lines of the new file that a diff shows, 1-based, both ends included. */
export interface Hunk {
  start: number;
  end: number;
}

/** The hunks of a unified diff: `@@ -12,3 +12,4 @@` (POSIX diff -u); none when there is no patch. */
export function hunksOf(patch: string | undefined): Hunk[] {
  const heads = (patch ?? '').matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm);
  return [...heads].flatMap(([, first, length = '1']) =>
    Number(length) === 0 ? [] : [{ start: Number(first), end: Number(first) + Number(length) - 1 }],
  );
}

/** May a remark stand on these lines? Forges refuse those that the diff does not show. */
export function isShown({ start, end }: Hunk, hunks: readonly Hunk[]): boolean {
  return hunks.some((hunk) => hunk.start <= start && end <= hunk.end);
}
