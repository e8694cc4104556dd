/** 工作情况: the employer is one of the register, found by search, or 其它 with its name beside it (guide L231–L300). */
import { type AnswerCheck, answerTo, atMost, isWholeNumberUpTo, oneOf, type Section } from '../acceptance.ts';
import { findEmployer, otherEmployer } from '../employers.ts';

const isInRegister: AnswerCheck = (answer) =>
  answer === otherEmployer.id || findEmployer(answer) ? null : { code: 'employer-not-in-register' };

export const employment: Section = {
  id: 'employment',
  fields: () => ({
    employer: { required: true, checks: [isInRegister] },
    employerOther: { checks: [atMost(50)] },
    employerJurisdiction: { required: true, checks: [oneOf('employer-jurisdictions')] },
    employerType: { required: true, checks: [oneOf('employer-types')] },
    yearsInSpecialty: { required: true, checks: [isWholeNumberUpTo(60)] },
  }),
  across: (values) => {
    const [employer, typed] = [answerTo(values, 'employer'), answerTo(values, 'employerOther').trim()];
    if (employer === otherEmployer.id && typed === '') return [{ field: 'employerOther', code: 'employer-other-missing' }];
    const superfluous = employer !== otherEmployer.id && employer !== '' && typed !== '';
    return superfluous ? [{ field: 'employerOther', code: 'employer-other-superfluous' }] : [];
  },
};
