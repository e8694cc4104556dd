/** What is asked of whoever opens an account, and what is wrong with it. */

import { documentTypes } from '../../exam/codes/document-types.ts';
import { sexes } from '../../exam/codes/sexes.ts';
import { checkDocumentNumber } from '../../exam/document-number.ts';
import type { CandidateFacts } from '../core/candidate-facts.ts';
import type { FieldProblem } from '../core/refusals.ts';
import { fullNameOf, isFullName } from './full-name.ts';
import { passwordProblem } from './password-rules.ts';
import { answerOf, findQuestion } from './recovery-questions.ts';
import { documentNumberOf, userNameProblem } from './user-name.ts';

/** What cannot be changed afterwards is typed twice. */
interface PersonForm {
  fullName: string;
  /** The word on the form: 身份证 … */
  documentType: string;
  documentNumber: string;
}

export interface NewAccount extends PersonForm {
  userName: string;
  password: string;
  again: PersonForm & { password: string };
  /** Sex and birth date as the number tells them; otherwise they are chosen on the form (guide L94). */
  takeFromNumber: boolean;
  recoveryQuestion: string;
  recoveryAnswer: string;
}

const personOf = ({ fullName, documentType, documentNumber }: PersonForm): PersonForm => ({
  fullName: fullNameOf(fullName),
  documentType,
  documentNumber: documentNumberOf(documentNumber),
});

const problem = (field: string, wrong: Omit<FieldProblem, 'field'> | null): FieldProblem[] =>
  wrong ? [{ field, ...wrong }] : [];

function personProblems(person: PersonForm): FieldProblem[] {
  const { fullName, documentType, documentNumber } = person;
  const known = documentTypes.items.some(({ name }) => name === documentType);
  // Of no type, no number can be judged.
  const { valid } = known ? checkDocumentNumber(documentType, documentNumber) : { valid: true };
  const number = valid && documentNumber.length >= 6 && documentNumber.length <= 40;
  return [
    ...problem('documentType', known ? null : { code: 'not-an-option' }),
    ...problem('fullName', isFullName(fullName) ? null : { code: 'full-name-malformed' }),
    ...problem('documentNumber', number ? null : { code: 'document-number-malformed' }),
  ];
}

function differences(form: NewAccount): FieldProblem[] {
  const [first, second] = [personOf(form), personOf(form.again)];
  const fields = (['fullName', 'documentType', 'documentNumber'] as const).filter((field) => first[field] !== second[field]);
  const password = form.password === form.again.password ? [] : ['password'];
  return [...fields, ...password].map((field) => ({ field, code: 'not-the-same-twice' }));
}

function recoveryProblems({ recoveryQuestion, recoveryAnswer }: NewAccount): FieldProblem[] {
  const length = Array.from(answerOf(recoveryAnswer)).length;
  return [
    ...problem('recoveryQuestion', findQuestion(recoveryQuestion) ? null : { code: 'not-an-option' }),
    ...problem('recoveryAnswer', length >= 2 && length <= 100 ? null : { code: 'recovery-answer-length' }),
  ];
}

const fields = [
  'documentType',
  'documentNumber',
  'fullName',
  'userName',
  'password',
  'recoveryQuestion',
  'recoveryAnswer',
] as const;

/** Everything that is wrong with the form, in its order, at most one problem a field. */
export function newAccountProblems(form: NewAccount): FieldProblem[] {
  const name = userNameProblem(form.userName);
  const missing = fields.filter((field) => form[field].trim() === '');
  const all: FieldProblem[] = [
    ...missing.map((field) => ({ field, code: 'required-missing' as const })),
    ...problem('userName', name && { code: name }),
    ...problem('password', passwordProblem(form.password, [form.userName, form.documentNumber])),
    ...personProblems(personOf(form)),
    ...recoveryProblems(form),
    ...differences(form),
  ];
  return fields.flatMap((field) => all.find((one) => one.field === field) ?? []);
}

/** What the account knows of the candidate from the first day. */
export function factsOf(form: NewAccount): CandidateFacts {
  const person = personOf(form);
  const verdict = checkDocumentNumber(person.documentType, person.documentNumber);
  const told = form.takeFromNumber && verdict.valid ? verdict : null;
  const sex = sexes.items.find(({ name }) => name === told?.sex)?.code;
  return {
    ...person,
    ...(sex && { sex }),
    ...(told?.birthDate && { birthDate: told.birthDate }),
    educationRecords: [],
    degreeRecords: [],
  };
}
