/**
 * The hands: everything that writes. A script of its own, fetched into the page's isolated world when the first write is asked for, so
 * that pages that are only read carry none of it.
 */
import type { Hands } from './hands-place.ts';
import { focusOn } from './widgets/hands/gestures.ts';
import { restore, writeControl } from './write-control.ts';

export const hands: Hands = { writeControl, restore, focusOn };
