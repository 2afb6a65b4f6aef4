/** A mail as a mail program saves it: its texts may be packed in base64, and then no code in them could be seen. */
import { fromBase64url } from '../codec/base64url.ts';
import { fromUtf8 } from '../codec/utf8.ts';

const PACKED = /^content-transfer-encoding:[ \t]*base64[^\n]*\n(?:[^\r\n]+\r?\n)*\r?\n([A-Za-z0-9+/=\r\n]+)/gim;

/** The text as it is, and what is packed in it, a paragraph each. Total; what cannot be unpacked is passed over. */
export function withUnpacked(text: string): string {
  const unpacked = [...text.matchAll(PACKED)].map(([, body = '']) => {
    const letters = body
      .replace(/[\r\n=]/g, '')
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    const bytes = fromBase64url(letters);
    return (bytes && fromUtf8(bytes)) ?? '';
  });
  return [text, ...unpacked.filter((one) => one !== '')].join('\n\n');
}
