/** Given events, when a command, then events or a refusal: how a rule of the guide is put to the portal's core. */
import type { CandidateFacts } from '../../../lib/portal/core/candidate-facts.ts';
import { decide } from '../../../lib/portal/core/decide.ts';
import { replay } from '../../../lib/portal/core/evolve.ts';
import type {
  Command,
  CommandBodies,
  CommandType,
  Contents,
  Decision,
  RegistrationEvent,
  SectionId,
  SectionValues,
} from '../../../lib/portal/core/registration.ts';

export const now = '2021-12-21T10:00:00+08:00';

/** A made-up person with a number that only its check character holds together. */
export const candidateFacts: CandidateFacts = {
  fullName: '林知夏',
  documentType: '身份证',
  documentNumber: '110101199003078881',
  educationRecords: [
    {
      id: 'education-1',
      level: '大学本科',
      diplomaNumber: '100251201205000001',
      school: '首都医科大学',
      graduationMonth: '2012-07',
      studyMode: '全日制',
      major: '临床医学',
      verification: 'passed',
    },
  ],
  degreeRecords: [
    {
      id: 'degree-1',
      degree: '学士',
      certificateNumber: '1002542012000001',
      school: '首都医科大学',
      date: '2012-07',
      major: '临床医学',
      verification: 'passed',
    },
  ],
};

/** Answers that each section accepts of that person. */
export const goodValues: Record<SectionId, SectionValues> = {
  site: { registrationCity: '110101' },
  basics: {
    documentExpiryDate: '2030-06-01',
    sex: '2',
    birthDate: '1990-03-07',
    healthStatus: '1',
    ethnicity: '01',
    nationality: '中国',
    foreignNationality: '',
  },
  contact: { mailingAddress: '北京市东城区某某街 1 号', postalCode: '100010' },
  examChoice: {
    specialty: '303',
    subjects: ['foundations', 'relatedKnowledge', 'specialtyKnowledge', 'practicalSkills'],
    currentQualification: '医师',
    currentQualificationMonth: '2014-09',
    practiceCategory: '临床',
  },
  education: {
    educationRecord: 'education-1',
    degreeRecord: 'degree-1',
    highestEducationLevel: '大学本科',
    programLength: '五年制',
    workHistory: '2014 年至今，内科。',
  },
  employment: {
    employer: 'E0001',
    employerOther: '',
    employerJurisdiction: '县(市、区、旗)',
    employerType: '医疗卫生',
    yearsInSpecialty: '7',
  },
};

export const examSelected = (examId = 'health-2022'): RegistrationEvent => ({ type: 'ExamSelected', examId, at: now });
export const areaSelected = (areaCode = '110000'): RegistrationEvent => ({ type: 'ExamAreaSelected', areaCode, at: now });
export const noticeAgreed = (at = now): RegistrationEvent => ({ type: 'NoticeAgreed', at });
export const sectionSaved = (section: SectionId): RegistrationEvent => ({
  type: 'SectionSaved',
  section,
  entryId: `entry-${section}`,
  contentHash: `hash-${section}`,
  at: now,
});

/** Up to and including the notice, and then the named sections. */
export function filling(examId: string, ...saved: SectionId[]): RegistrationEvent[] {
  return [examSelected(examId), areaSelected(), noticeAgreed(), ...saved.map(sectionSaved)];
}

const everySection: readonly SectionId[] = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'];

export const photoUsed = (photoHash = 'photo-hash'): RegistrationEvent => ({
  type: 'PhotoUsed',
  source: 'account',
  photoId: 'photo-1',
  photoHash,
  at: now,
});

/** Everything filled in and the photo confirmed: ready to be submitted. */
export function ready(areaCode = '110000', examId = 'health-2022'): RegistrationEvent[] {
  const saved = everySection.filter((id) => id !== 'examChoice' || examId === 'health-2022').map(sectionSaved);
  return [examSelected(examId), areaSelected(areaCode), noticeAgreed(), ...saved, photoUsed()];
}

export const submitted = (formCheckCode = '4163656', siteCode = '110101', at = now): RegistrationEvent => ({
  type: 'RegistrationSubmitted',
  onlineRegistrationNumber: '00000027',
  formCheckCode,
  siteCode,
  at,
});
export const confirmed = (mode: 'onSite' | 'automatic' = 'onSite'): RegistrationEvent => ({
  type: 'RegistrationConfirmed',
  mode,
  by: 'site-1',
  at: now,
});
export const siteReviewed = (outcome: 'passed' | 'rejected' = 'passed'): RegistrationEvent => ({
  type: 'SiteReviewed',
  outcome,
  reasonCode: 'other',
  noteEntryId: null,
  by: 'site-1',
  at: now,
});
export const areaReviewed = (outcome: 'passed' | 'rejected' | 'returned' = 'passed', paysOnline = true): RegistrationEvent => ({
  type: 'AreaReviewed',
  outcome,
  reasonCode: 'other',
  noteEntryId: null,
  by: 'area-1',
  paysOnline,
  at: now,
});
export const orderCreated = (amountFen = 26_000): RegistrationEvent => ({
  type: 'OrderCreated',
  orderNumber: 'order-1',
  amountFen,
  at: '2022-02-16T10:00:00+08:00',
});

/** The events, or a failure that names the refusal. */
export function eventsOf(decision: Decision): readonly RegistrationEvent[] {
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return decision.events;
}

export const staff = { by: 'staff-1', reasonCode: 'years-short', note: '', noteEntryId: 'note-1' };

export function when<T extends CommandType>(
  given: readonly RegistrationEvent[],
  type: T,
  body: CommandBodies[T],
  facts: CandidateFacts = candidateFacts,
  { at = now, contents = goodValues, firstBasics }: { at?: string; contents?: Contents; firstBasics?: SectionValues } = {},
): Decision {
  const context = { facts, contents, ...(firstBasics && { firstBasics }) };
  return decide(replay(given), { type, now: at, ...body } as Command<T>, context);
}

/** 提交 of a section after everything before it, with some answers other than the accepted ones. */
export function saving(section: SectionId, change: SectionValues = {}, facts = candidateFacts, examId = 'health-2022'): Decision {
  const order: SectionId[] = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'];
  const before = order.slice(0, order.indexOf(section)).filter((id) => id !== 'examChoice' || examId === 'health-2022');
  const values = { ...goodValues[section], ...change };
  return when(filling(examId, ...before), 'save-section', { section, values, entryId: 'e', contentHash: 'h' }, facts);
}

/** Field → code of what is wrong there; empty when accepted. */
export function problemsOf(decision: Decision): Record<string, string> {
  if (decision.accepted) return {};
  return Object.fromEntries((decision.refusal.fields ?? []).map(({ field, code }) => [field, code]));
}
