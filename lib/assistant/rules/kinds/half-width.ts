import { isHalfWidth } from '../../../text.ts';
import { z } from '../../../zod.ts';
import { defineKind, textOf } from '../rule-kind.ts';

/** 英文半角: printable ASCII only. */
export const halfWidth = defineKind('half-width', z.object({}), (_, context) => (isHalfWidth(textOf(context) ?? '') ? null : {}));
