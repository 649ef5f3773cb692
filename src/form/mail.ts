/** What mail programs take in an address for certain. */
const LONGEST = 1900;

/**
 * The address that opens a ready e-mail.
 * @returns `whole` is false when the message is too long for an address: it is then to be pasted
 */
export function mailUrl(to: string, subject: string, body: string): { url: string; whole: boolean } {
  const start = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  // Lines of mail end so (RFC 6068).
  const url = `${start}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return url.length <= LONGEST ? { url, whole: true } : { url: start, whole: false };
}
