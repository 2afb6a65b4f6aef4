/** Chance, from the browser’s own generator; plain http has it too. */
import { toBase64url } from '../../core/codec/base64url.ts';

/** Eight letters that nobody else draws: 48 bits. For assignments, hand-ins, and pupils of an assignment. */
export const drawId = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(6)));

/** A seed for an order of one’s own, from 1 to 2³¹ − 1; 0 stands for the authored order. */
export const drawSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1 || 1;
