/**
 * 历史考生自动确认 (guide L447): whoever sat last year's exam and changed none of the answers that were confirmed then need not come
 * again, in the areas that offer it.
 */

import { answerTo } from './acceptance.ts';
import { confirmsAutomatically } from './area-policies.ts';
import type { CandidateFacts, LastYearRecord } from './candidate-facts.ts';
import { findEmployer } from './employers.ts';
import type { Contents } from './registration.ts';
import { noDegree } from './sections/education.ts';

/** Of 学历, 学位 and 工作: the answers of the fifteen that stand in the record as words. The other four are the area, site, specialty and level. */
export type AnswersThatMustStay = Readonly<
  Record<
    | 'school'
    | 'schoolRemark'
    | 'graduationMonth'
    | 'major'
    | 'degree'
    | 'programLength'
    | 'highestEducationLevel'
    | 'diplomaNumber'
    | 'employerName'
    | 'employerJurisdiction'
    | 'employerType',
    string
  >
>;

/** The name as it was confirmed: the register's own, or the written one. */
function employerName(contents: Contents): string {
  const employment = contents.employment ?? {};
  return findEmployer(answerTo(employment, 'employer'))?.shown ?? answerTo(employment, 'employerOther').trim();
}

/** Those answers as they are now. The list of fifteen is the Sichuan area's notice of 2022 (https://wszg.examw.com/sichuan/411555). */
export function answersThatMustStay(contents: Contents, facts: CandidateFacts): AnswersThatMustStay {
  const education = contents.education ?? {};
  const employment = contents.employment ?? {};
  const record = facts.educationRecords.find(({ id }) => id === answerTo(education, 'educationRecord'));
  const degree = facts.degreeRecords.find(({ id }) => id === answerTo(education, 'degreeRecord'));
  return {
    school: record?.school ?? '',
    schoolRemark: record?.schoolOther ?? '',
    graduationMonth: record?.graduationMonth ?? '',
    major: record?.major ?? '',
    degree: degree?.degree ?? noDegree,
    programLength: answerTo(education, 'programLength'),
    highestEducationLevel: answerTo(education, 'highestEducationLevel'),
    diplomaNumber: record?.diplomaNumber ?? '',
    employerName: employerName(contents),
    employerJurisdiction: answerTo(employment, 'employerJurisdiction'),
    employerType: answerTo(employment, 'employerType'),
  };
}

/** The names of what is not as last year. A changed specialty is a changed level too: the code tells both. */
function changedSinceLastYear(lastYear: LastYearRecord, areaCode: string, contents: Contents, facts: CandidateFacts): string[] {
  const now: Record<string, string> = {
    examArea: areaCode,
    registrationCity: answerTo(contents.site ?? {}, 'registrationCity'),
    specialty: answerTo(contents.examChoice ?? {}, 'specialty'),
    ...answersThatMustStay(contents, facts),
  };
  const { areaCode: examArea, siteCode: registrationCity, specialty, answers } = lastYear;
  const before: Readonly<Record<string, string>> = { examArea, registrationCity, specialty, ...answers };
  return Object.keys(now).filter((name) => now[name] !== (before[name] ?? ''));
}

export type AutomaticConfirmation =
  | { confirmed: true }
  | {
      confirmed: false;
      why: 'area-without' | 'not-returning' | 'absent' | 'disciplined' | 'active-service' | 'passed' | 'changed';
      changed: string[];
    };

/** Whether a submission is confirmed by itself, and if not, why. */
export function automaticConfirmation(
  examId: string,
  areaCode: string,
  contents: Contents,
  facts: CandidateFacts,
): AutomaticConfirmation {
  const no = (why: Exclude<AutomaticConfirmation, { confirmed: true }>['why'], changed: string[] = []) =>
    ({ confirmed: false, why, changed }) as const;
  const { lastYear } = facts;
  if (!confirmsAutomatically(examId, areaCode)) return no('area-without');
  if (!lastYear) return no('not-returning');
  if (lastYear.absent) return no('absent');
  if (lastYear.disciplined) return no('disciplined');
  if (lastYear.activeService) return no('active-service');
  if (lastYear.failedSubjects.length === 0) return no('passed');
  const changed = changedSinceLastYear(lastYear, areaCode, contents, facts);
  return changed.length > 0 ? no('changed', changed) : { confirmed: true };
}
