/** Bits of a row's `flags`. */

/** The point is that of the commune. */
export const APPROXIMATE = 1;
/** The hours are those of the building: help has hours of its own. */
export const BUILDING_HOURS = 4;
/** Times are told on the lieu's page. */
export const SEE_PAGE = 8;

/** Bit of a help's `ou`, beside those of `VALUES`: one is not received at the lieu for it. */
export const AWAY = 8;
