/**
 * Version of the published structure (SemVer): a field or file removed or renamed raises the first number,
 * one added raises the second. Values may change any day without a new version.
 */
export const STRUCTURE_VERSION = '1.3.0';
