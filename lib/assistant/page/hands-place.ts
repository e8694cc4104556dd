/** Where the two scripts of our isolated world meet: the page's own scripts see neither. */
import type { focusOn } from './widgets/hands/gestures.ts';
import type { restore, writeControl } from './write-control.ts';

export interface Hands {
  writeControl: typeof writeControl;
  restore: typeof restore;
  focusOn: typeof focusOn;
}

const place = globalThis as { baokaoHands?: Hands };

export function placeHands(hands: Hands): void {
  place.baokaoHands = hands;
}

/** Undefined until they have been fetched. */
export const placedHands = (): Hands | undefined => place.baokaoHands;
