/** What a page costs on the wire. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';

interface Answer {
  readonly url: string;
  readonly type: string;
  readonly encoding: string;
  /** Packed in its own way already; the icon of the tab is of the type “Other”. */
  readonly packed: boolean;
  bytes: number;
}

/** Bytes as sent, heads included. */
export interface Cost {
  readonly requests: number;
  readonly total: number;
  /** Script files, and what the inline scripts of the page weigh by themselves. */
  readonly script: number;
  readonly inline: number;
  /** Addresses of text files that were sent unpacked. */
  readonly unpacked: readonly string[];
}

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The inline scripts of a page, each once: Brotli makes next to nothing of the second. */
export function inlineScripts(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/))[^>]*>(.*?)<\/script>/gs)];
  return [...new Set(scripts.map(([, code = '']) => code))].join('\n');
}

/** Counts from now on what the page loads. Chromium only. */
export async function watchWire(page: Page): Promise<{ cost(html: string): Cost }> {
  const session = await page.context().newCDPSession(page);
  const answers = new Map<string, Answer>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.url.startsWith('http')) return;
    const encoding = response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? '';
    const packed = /^(?:image\/(?!svg)|font\/)/.test(response.mimeType);
    answers.set(requestId, { url: response.url, type, encoding, packed, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer) answer.bytes = encodedDataLength;
  });
  return {
    cost(html) {
      const all = [...answers.values()];
      const sum = (list: readonly Answer[]): number => list.reduce((total, { bytes }) => total + bytes, 0);
      const inline = brotli(inlineScripts(html));
      return {
        requests: all.length,
        total: sum(all),
        script: sum(all.filter(({ type }) => type === 'Script')) + inline,
        inline,
        unpacked: all.filter(({ encoding, packed }) => encoding !== 'br' && !packed).map(({ url }) => url),
      };
    },
  };
}
