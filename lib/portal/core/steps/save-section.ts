/** 提交 of one tab: in order, and only what the tab accepts (guide L71). */
import { answerTo, problemsIn } from '../acceptance.ts';
import { closedForDetails } from '../calendar.ts';
import { findExam } from '../exams.ts';
import { immutableFields } from '../immutable-fields.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import type { FieldProblem } from '../refusals.ts';
import { type Command, type Decision, type DecisionContext, type Filling, refuse, type Step } from '../registration.ts';
import { sections } from '../sections/index.ts';

/** What a withdrawal did not open again (guide L430). */
function lockedProblems({ section, values }: Command<'save-section'>, { firstBasics }: DecisionContext): FieldProblem[] {
  if (section !== 'basics' || !firstBasics) return [];
  return [...immutableFields]
    .filter((field) => answerTo(values, field) !== answerTo(firstBasics, field))
    .map((field) => ({ field, code: 'locked-after-submission' }));
}

function saveWhileFilling(state: Filling, command: Command<'save-section'>, context: DecisionContext): Decision {
  const exam = findExam(state.examId);
  const place = exam?.sections.indexOf(command.section) ?? -1;
  if (!exam || place < 0) return refuse({ code: 'section-not-in-exam' });
  const unsaved = exam.sections.slice(0, place).find((id) => !state.saved[id]);
  if (unsaved) return refuse({ code: 'previous-section-unsaved', details: { section: unsaved } });
  const sectionContext = { exam, areaCode: state.areaCode, facts: context.facts };
  const section = sections[command.section];
  const wrong = problemsIn(section, command.values, sectionContext);
  const fields = wrong.length > 0 ? wrong : lockedProblems(command, context);
  if (fields.length > 0) return refuse({ code: 'section-refused', details: { count: fields.length }, fields });
  const { entryId, contentHash, now } = command;
  const event = { type: 'SectionSaved', section: section.id, entryId, contentHash, at: now } as const;
  return { accepted: true, events: [event], notices: section.notices?.(command.values, sectionContext) ?? [] };
}

export const saveSection: Step<'save-section'> = {
  command: 'save-section',
  decide(state, command, context) {
    if (state.status !== 'filling') return refuseOutOfOrder(state);
    const closed = closedForDetails(state, command.now);
    return closed ? refuse(closed) : saveWhileFilling(state, command, context);
  },
};
