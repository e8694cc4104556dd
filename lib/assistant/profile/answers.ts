/** The profile as the rules and the plan read it. */
import type { Answers } from '../rules/finding.ts';
import { answerForms, isProfileKey, type Profile } from './profile.ts';

/** Every answered key; what is not answered is absent. */
export function answersOf(profile: Profile): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const key of Object.keys(answerForms)) {
    const answer = isProfileKey(key) ? profile[key] : undefined;
    if (answer !== undefined && answer.length > 0) answers[key] = answer;
  }
  // 省市 on the control and 考区 in the rules are one answer (glossary).
  const area = answers.examArea ?? answers.provinceLabel;
  return area === undefined ? answers : { ...answers, examArea: area, provinceLabel: answers.provinceLabel ?? area };
}
