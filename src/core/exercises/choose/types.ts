import type { Told } from '../../anchoring/types.ts';
import type { Place, Quoted } from '../types.ts';

export interface ChooseAsk {
  readonly stem: string;
  readonly quoted: Quoted | null;
  readonly many: boolean;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}
export interface ChooseKey {
  readonly many: boolean;
  readonly options: Readonly<Record<string, { readonly right: boolean; readonly feedback: Told }>>;
  readonly light: readonly Place[];
}
export interface ChooseResponse {
  readonly type: 'choose';
  readonly chosen: readonly string[];
}
