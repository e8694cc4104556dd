/** 基本信息: name and document are the account's; the rest is chosen here (guide L94–L142). */
import { compareCivil, parseCivilDate } from '../../../civil-date.ts';
import { checkDocumentNumber } from '../../../exam/document-number.ts';
import {
  type AnswerCheck,
  answerTo,
  atMost,
  type FieldRule,
  isDate,
  oneOf,
  type Section,
  type SectionContext,
} from '../acceptance.ts';
import type { FieldProblem } from '../refusals.ts';
import type { SectionValues } from '../registration.ts';

/** A document without an end, as the form writes it. */
export const indefinite = '长期';
/** Code of 国籍 其他. */
const other = '其他';
const foreignersDocuments = ['外国人永久居留证', '海外高层次人才居住证'];

const isExpiryDate: AnswerCheck = (answer) =>
  answer === indefinite || parseCivilDate(answer) ? null : { code: 'not-an-expiry-date' };

const takenFromAccount: AnswerCheck = () => ({ code: 'taken-from-account' });

/** 请填写与身份证上一致的出生日期 (guide L119). */
const isBirthDateOfDocument: AnswerCheck = (answer, { facts }) => {
  if (facts.documentType !== '身份证') return null;
  const verdict = checkDocumentNumber(facts.documentType, facts.documentNumber);
  const known = verdict.valid ? verdict.birthDate : null;
  return known && known !== answer ? { code: 'birth-date-not-as-on-document' } : null;
};

const lockedWhere = (known: string | undefined, ...checks: AnswerCheck[]): FieldRule =>
  known === undefined ? { required: true, checks } : { checks: [takenFromAccount] };

/** guide L94, L134. */
function nationalityProblems(values: SectionValues, { facts }: SectionContext): FieldProblem[] {
  const nationality = answerTo(values, 'nationality');
  const foreign = answerTo(values, 'foreignNationality').trim();
  if (foreignersDocuments.includes(facts.documentType) && nationality !== other && nationality !== '')
    return [{ field: 'nationality', code: 'nationality-must-be-other' }];
  if (nationality === other && foreign === '') return [{ field: 'foreignNationality', code: 'foreign-nationality-missing' }];
  const superfluous = nationality !== other && nationality !== '' && foreign !== '';
  return superfluous ? [{ field: 'foreignNationality', code: 'foreign-nationality-superfluous' }] : [];
}

export const basics: Section = {
  id: 'basics',
  fields: ({ facts }) => ({
    documentExpiryDate: { required: true, checks: [isExpiryDate] },
    sex: lockedWhere(facts.sex, oneOf('sexes')),
    birthDate: lockedWhere(facts.birthDate, isDate, isBirthDateOfDocument),
    healthStatus: { required: true, checks: [oneOf('health-statuses')] },
    ethnicity: { required: true, checks: [oneOf('ethnicities')] },
    nationality: { required: true, checks: [oneOf('nationalities')] },
    foreignNationality: { checks: [atMost(50)] },
  }),
  across: nationalityProblems,
  /** guide L142: 系统会有提示，但不影响报名. */
  notices: (values, { exam }) => {
    const expiry = answerTo(values, 'documentExpiryDate');
    const early = expiry !== indefinite && compareCivil(expiry, exam.startDate) < 0;
    return early ? [{ code: 'document-expires-before-exam' }] : [];
  },
};
