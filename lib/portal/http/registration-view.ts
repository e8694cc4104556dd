/** A registration as its pages need it: the state of the journal with the words of the dossier. */
import { examSites } from '../../exam/codes/exam-sites.ts';
import { findEmployer, otherEmployer } from '../core/employers.ts';
import { replay } from '../core/evolve.ts';
import { type Exam, findExam } from '../core/exams.ts';
import type { DossierEntry, RegistrationStore } from '../core/journal.ts';
import { progressOf } from '../core/progress.ts';
import type { Registration, SectionValues } from '../core/registration.ts';
import { Refused } from './refused.ts';
import type { ExamView, RegistrationView, SectionView } from './views.ts';

export function examView({ id, name, nameEn, type, state, month }: Exam): ExamView {
  return { id, name, nameEn, type, state, month };
}

/** Rejects with a refusal where there is no such exam. */
export function examOrRefuse(examId: string): Exam {
  const exam = findExam(examId);
  if (!exam) throw new Refused({ code: 'unknown-exam' });
  return exam;
}

/** One stream of events for one account and one exam. */
export const registrationIdOf = (accountId: string, exam: Exam): string => `${accountId}/${exam.id}`;

function shownWords(values: SectionValues): Record<string, string> {
  const { employer } = values;
  if (typeof employer !== 'string') return {};
  const found = employer === otherEmployer.id ? otherEmployer : findEmployer(employer);
  return found ? { employer: found.shown } : {};
}

function sectionViews(exam: Exam, state: Registration, entries: Map<string, DossierEntry>): SectionView[] {
  const saved = state.status === 'filling' ? state.saved : {};
  return exam.sections.map((id, index) => {
    const entryId = saved[id]?.entryId;
    const reachable = state.status === 'filling' && exam.sections.slice(0, index).every((earlier) => saved[earlier]);
    const values = entries.get(entryId ?? '')?.values ?? {};
    return { id, saved: entryId !== undefined, reachable, values, shown: shownWords(values) };
  });
}

export async function readRegistration(store: RegistrationStore, id: string, exam: Exam): Promise<RegistrationView> {
  const state = replay((await store.journal.load(id)).events);
  const entries = state.status === 'filling' ? await store.dossier.read(id) : new Map<string, DossierEntry>();
  const sections = sectionViews(exam, state, entries);
  const siteCode = sections.find((section) => section.id === 'site')?.values.registrationCity;
  const siteName = examSites.items.find(({ code }) => code === siteCode)?.name;
  return {
    exam: { ...examView(exam), subjects: exam.subjects },
    status: state.status,
    areaCode: 'areaCode' in state ? state.areaCode : null,
    noticeAgreedAt: state.status === 'filling' ? state.noticeAgreedAt : null,
    sections,
    progress: progressOf(state, siteName),
  };
}
