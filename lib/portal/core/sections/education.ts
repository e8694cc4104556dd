/** 教育情况: 学历 and 学位 name records of the account, never words of their own (guide L177–L225). */
import { type AnswerCheck, atMost, oneOf, type Section } from '../acceptance.ts';
import { type DegreeRecord, type EducationRecord, mayReference } from '../candidate-facts.ts';

/** The choice 无: then there is nothing more to say of a degree (guide L197). */
export const noDegree = '无';

function isReference(records: readonly (EducationRecord | DegreeRecord)[], answer: string): ReturnType<AnswerCheck> {
  const record = records.find(({ id }) => id === answer);
  if (!record) return { code: 'record-not-in-account' };
  return mayReference(record) ? null : { code: 'record-being-verified' };
}

export const education: Section = {
  id: 'education',
  fields: () => ({
    educationRecord: { required: true, checks: [(answer, { facts }) => isReference(facts.educationRecords, answer)] },
    degreeRecord: {
      required: true,
      checks: [(answer, { facts }) => (answer === noDegree ? null : isReference(facts.degreeRecords, answer))],
    },
    highestEducationLevel: { required: true, checks: [oneOf('education-levels')] },
    programLength: { required: true, checks: [oneOf('program-lengths')] },
    workHistory: { required: true, checks: [atMost(200)] },
  }),
};
