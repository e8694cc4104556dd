/** 联系方式: both optional; the counters 0/50 and 0/6, digits of half width (guide L144–L154). */
import { type AnswerCheck, atMost, type Section } from '../acceptance.ts';

const isHalfWidthDigits: AnswerCheck = (answer) => (/^[0-9]+$/.test(answer) ? null : { code: 'not-half-width-digits' });

export const contact: Section = {
  id: 'contact',
  fields: () => ({
    mailingAddress: { checks: [atMost(50)] },
    postalCode: { checks: [atMost(6), isHalfWidthDigits] },
  }),
};
