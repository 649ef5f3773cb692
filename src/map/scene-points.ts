import type { Atlas, MapPoint } from './point.ts';
import { type Bounds, boundsOf, homeOf } from './points.ts';

/** What a map has to show: the points it was given, or the atlas where it was given none. */
export class ScenePoints {
  readonly #atlas: Atlas | undefined;
  #fromAtlas: readonly MapPoint[];
  #given: readonly MapPoint[];

  constructor(given: readonly MapPoint[], atlas: Atlas | undefined) {
    this.#given = given;
    this.#atlas = atlas;
    this.#fromAtlas = atlas?.heaps ?? [];
  }

  get isAtlas(): boolean {
    return this.#given.length === 0 && this.#atlas !== undefined;
  }

  get all(): readonly MapPoint[] {
    return this.isAtlas ? this.#fromAtlas : this.#given;
  }

  get bounds(): Bounds {
    return this.isAtlas ? homeOf(this.all) : boundsOf(this.all);
  }

  give(points: readonly MapPoint[]): void {
    this.#given = points;
  }

  /** The atlas's points instead of its heaps. */
  unfold(points: readonly MapPoint[]): void {
    this.#fromAtlas = points;
  }

  /** The points of these ids, named. @throws when the atlas cannot name them */
  async named(ids: readonly string[]): Promise<readonly MapPoint[]> {
    const points = this.all.filter(({ id }) => ids.includes(id));
    return this.isAtlas ? this.#atlas!.describe(points) : points;
  }
}
