import type { Words } from './reading.ts';

/** The guide whose lines the sections name. */
export const guideSource: Words = {
  zh: '2022 年度卫生专业技术资格考试考生报名操作指导（各节所注行号即该指导文本的行号）。',
  en: 'The registration guide of the 2022 health professional exam; the line numbers given are those of its text.',
};
