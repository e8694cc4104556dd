import { z } from '../../../zod.ts';
import { defineKind } from '../rule-kind.ts';

/** The field has to be answered. */
export const required = defineKind('required', z.object({}), (_, { answer }) => (answer === null ? {} : null), {
  judgesUnanswered: true,
});
