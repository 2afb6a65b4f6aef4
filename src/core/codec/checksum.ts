/** CRC-32 as in Ethernet and zip (Peterson and Brown 1961; polynomial 0xEDB88320, bits mirrored): every single flipped bit is noticed. */

/** The checksum of a text of ASCII letters, as eight hexadecimal digits. */
export function checksum(text: string): string {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at) & 255;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** A short name for an item at a revision: 24 bits of its checksum, as six hexadecimal digits. Unique among those of one assignment. */
export function itemKey(id: string, revision: number): string {
  return checksum(`${id}@${revision}`).slice(0, 6);
}
