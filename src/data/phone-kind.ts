/** Pattern of the national standard v1.0.2, anchored. */
const STANDARD = /^\+(?:33|590|594|262|596|269|687|689|508|681)\d{6,9}$/;

/** Mobile ranges (ARCEP numbering plan; OPT-NC, ONATi, SPM Telecom and SPT for the others). */
const MOBILE =
  /^\+(?:33[67]|590(?:690|691|709)|594(?:694|709)|596(?:696|697|709)|262(?:692|693|639|709)|269[34]|508(?:5|708)|687[789]|6898[789]|6818)/;

/** Is this number written as the national standard wants it? */
export function isStandardPhone(text: string): boolean {
  return STANDARD.test(text);
}

/** Is this E.164 number a mobile, which may be a person's own? */
export function isMobile(e164: string): boolean {
  return MOBILE.test(e164);
}
