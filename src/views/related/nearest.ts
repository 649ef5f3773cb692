/**
 * Those of a sorted list whose ranks stand nearest around one.
 * @param list in the order of ranks
 * @param most even: half before, half after, unless an end is near
 */
export function nearestByRank<T extends { rank: number }>(
  list: readonly T[],
  rank: number,
  most: number,
): readonly T[] {
  if (list.length <= most) return list;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.rank < rank) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - most / 2), list.length - most);
  return list.slice(from, from + most);
}
