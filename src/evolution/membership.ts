import type { Entry } from '../data/entry.ts';
import type { Lieu, Territoire } from '../data/types.generated.ts';
import { communeByCode, currentCodeOf } from '../geo/gazetteer.ts';
import { isInside } from '../indicators/outline.ts';
import { expandPerimeter } from '../indicators/perimeter.ts';

/** The whole commons, where every entry is. */
export const EVERYWHERE = '';

/** A commune as a territory counts it: itself, or the city of a municipal arrondissement. */
export interface Settled {
  territory: string;
  /** INSEE code; empty where it is not known, and for a quarter, which is only a part of it. */
  commune: string;
}

/**
 * Which territories an entry belongs to, by the perimeters of today: an evolution compares like with like. Territories
 * nest and overlap freely, so that an entry may be in several.
 */
export class Membership {
  readonly #areas = new Map<string, ReadonlySet<string>>();
  readonly #outlines = new Map<string, NonNullable<Territoire['contour']>>();
  readonly #byCommune = new Map<string, string[]>();
  readonly #around = new Map<string, string[]>();
  readonly #meeting = new Map<string, string[]>();
  readonly #names = new Map<string, string>();

  constructor(territoires: readonly Entry<Territoire>[]) {
    for (const { id, value } of territoires) {
      const { communes } = expandPerimeter(value.perimetre);
      this.#areas.set(id, new Set(communes));
      if (value.contour) this.#outlines.set(id, value.contour);
      for (const name of [id, ...(value.alias ?? [])]) this.#names.set(name, id);
      for (const code of communes) {
        const there = this.#byCommune.get(code);
        if (there) there.push(id);
        else this.#byCommune.set(code, [id]);
      }
    }
  }

  /** Identifiers of the territories, the whole commons first. */
  get all(): string[] {
    return [EVERYWHERE, ...this.#areas.keys()];
  }

  /** Is it a quarter, drawn inside its communes? */
  isQuarter(territory: string): boolean {
    return this.#outlines.has(territory);
  }

  /** Where a lieu is, by the commune of its address; a quarter asks for a position that may be told. */
  ofLieu({ adresse, position, adresse_confidentielle }: Lieu): Settled[] {
    const code = todaysCode(adresse.code_insee);
    const city = code && communeByCode(code)?.parent;
    const settled: Settled[] = [{ territory: EVERYWHERE, commune: city ?? code ?? '' }];
    for (const commune of [code, city]) {
      for (const territory of this.#byCommune.get(commune ?? '') ?? []) {
        const outline = this.#outlines.get(territory);
        const isThere = !outline || (position && !adresse_confidentielle && isInside(outline, position));
        if (isThere && !settled.some((known) => known.territory === territory))
          settled.push({ territory, commune: outline ? '' : commune! });
      }
    }
    return settled;
  }

  /** The territories named, those that hold one of them whole, and those that have one of the communes. */
  ofNamed(territoires: readonly string[] = [], communes: readonly string[] = []): string[] {
    const named = territoires.flatMap((name) => this.#holding(name));
    const near = communes.flatMap((code) => this.#byCommune.get(todaysCode(code) ?? '') ?? []);
    return [...new Set([EVERYWHERE, ...named, ...near])];
  }

  /** The territories that a perimeter meets. */
  ofPerimeter(perimetre: Territoire['perimetre']): string[] {
    const key = JSON.stringify(perimetre);
    let found = this.#meeting.get(key);
    if (!found) {
      found = this.ofNamed([], expandPerimeter(perimetre).communes);
      this.#meeting.set(key, found);
    }
    return found;
  }

  #holding(name: string): string[] {
    const id = this.#names.get(name);
    if (id === undefined) return [];
    let found = this.#around.get(id);
    if (!found) {
      const own = this.#areas.get(id)!;
      found = [...this.#areas]
        .filter(
          ([other, area]) =>
            other === id ||
            (own.size > 0 && !this.isQuarter(other) && [...own].every((code) => area.has(code))),
        )
        .map(([other]) => other);
      this.#around.set(id, found);
    }
    return found;
  }
}

function todaysCode(code: string | undefined): string | undefined {
  return code === undefined || communeByCode(code) ? code : (currentCodeOf(code) ?? code);
}
