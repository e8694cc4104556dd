/** 提交 of one tab: in order, and only what the tab accepts (guide L71). */
import { problemsIn } from '../acceptance.ts';
import type { CandidateFacts } from '../candidate-facts.ts';
import { findExam } from '../exams.ts';
import { type Command, type Decision, type Registration, refuse, type Step } from '../registration.ts';
import { sections } from '../sections/index.ts';

type Filling = Extract<Registration, { status: 'filling' }>;

function saveWhileFilling(state: Filling, command: Command<'save-section'>, facts: CandidateFacts): Decision {
  const exam = findExam(state.examId);
  const place = exam?.sections.indexOf(command.section) ?? -1;
  if (!exam || place < 0) return refuse({ code: 'section-not-in-exam' });
  const unsaved = exam.sections.slice(0, place).find((id) => !state.saved[id]);
  if (unsaved) return refuse({ code: 'previous-section-unsaved', details: { section: unsaved } });
  const context = { exam, areaCode: state.areaCode, facts };
  const section = sections[command.section];
  const fields = problemsIn(section, command.values, context);
  if (fields.length > 0) return refuse({ code: 'section-refused', details: { count: fields.length }, fields });
  const { entryId, contentHash, now } = command;
  const event = { type: 'SectionSaved', section: section.id, entryId, contentHash, at: now } as const;
  return { accepted: true, events: [event], notices: section.notices?.(command.values, context) ?? [] };
}

export const saveSection: Step<'save-section'> = {
  command: 'save-section',
  decide(state, command, facts) {
    switch (state.status) {
      case 'notChosen':
        return refuse({ code: 'exam-not-chosen' });
      case 'choosingArea':
        return refuse({ code: 'exam-area-not-chosen' });
      case 'readingNotice':
        return refuse({ code: 'notice-not-agreed' });
      case 'filling':
        return saveWhileFilling(state, command, facts);
    }
  },
};
