import { describe, expect, it } from 'vitest';
import { replay } from '../../../lib/portal/core/evolve.ts';
import { exams } from '../../../lib/portal/core/exams.ts';
import { areaSelected, examSelected, filling, noticeAgreed, now, sectionSaved, when } from '../../support/portal/scenario.ts';

describe('exam list', () => {
  it('holds both exams as the list shows them (guide L25–L27)', () => {
    expect(exams.map(({ name, type, state, month }) => [name, type, state, month])).toEqual([
      ['2022年护士执业资格考试', '资格类', '已开通', '2022-04'],
      ['2022年度卫生专业技术资格考试', '资格类', '已开通', '2022-04'],
    ]);
  });

  it('选择 begins a registration (guide L17)', () => {
    expect(when([], 'select-exam', { examId: 'health-2022' })).toMatchObject({ accepted: true, events: [examSelected()] });
  });

  it('选择 of an exam begun before opens it as it is', () => {
    expect(when(filling('health-2022', 'site'), 'select-exam', { examId: 'health-2022' })).toMatchObject({ events: [] });
  });

  it('knows no other exam', () => {
    expect(when([], 'select-exam', { examId: 'driving-2022' })).toMatchObject({ refusal: { code: 'unknown-exam' } });
  });
});

describe('考区 (guide L29–L43)', () => {
  it('is one of the list', () => {
    const given = [examSelected()];
    expect(when(given, 'select-exam-area', { areaCode: '110000' })).toMatchObject({ events: [areaSelected()] });
    expect(when(given, 'select-exam-area', { areaCode: '新疆兵团' })).toMatchObject({ accepted: true });
    expect(when(given, 'select-exam-area', { areaCode: '990000' })).toMatchObject({ refusal: { code: 'unknown-exam-area' } });
  });

  it('needs an exam first, and is changed by 修改考区 only', () => {
    expect(when([], 'select-exam-area', { areaCode: '110000' })).toMatchObject({ refusal: { code: 'exam-not-chosen' } });
    const chosen = [examSelected(), areaSelected()];
    const again = { refusal: { code: 'exam-area-already-chosen' } };
    expect(when(chosen, 'select-exam-area', { areaCode: '120000' })).toMatchObject(again);
    expect(when(filling('health-2022'), 'select-exam-area', { areaCode: '120000' })).toMatchObject(again);
  });

  it('修改考区 clears what was filled in of this exam (guide L43)', () => {
    const given = filling('health-2022', 'site', 'basics');
    const decision = when(given, 'change-exam-area', {});
    expect(decision).toMatchObject({ accepted: true, events: [{ type: 'ExamAreaCleared', at: now }] });
    const after = replay([...given, ...(decision.accepted ? decision.events : [])]);
    expect(after).toEqual({ status: 'choosingArea', examId: 'health-2022', withdrawn: null });
  });

  it('修改考区 has nothing to change before there is one', () => {
    expect(when([], 'change-exam-area', {})).toMatchObject({ refusal: { code: 'exam-not-chosen' } });
    expect(when([examSelected()], 'change-exam-area', {})).toMatchObject({ refusal: { code: 'exam-area-not-chosen' } });
  });
});

describe('报考须知 (guide L45–L69)', () => {
  const given = [examSelected(), areaSelected()];

  it('同意 must be ticked', () => {
    expect(when(given, 'agree-notice', { agreed: false })).toMatchObject({ refusal: { code: 'notice-not-agreed' } });
  });

  it('keeps when it was agreed to', () => {
    expect(when(given, 'agree-notice', { agreed: true })).toMatchObject({ events: [noticeAgreed(now)] });
    expect(replay([...given, noticeAgreed('2021-12-20T09:30:00+08:00')])).toMatchObject({
      noticeAgreedAt: '2021-12-20T09:30:00+08:00',
    });
  });

  it('comes after the 考区, once, and before anything is filled in', () => {
    expect(when([], 'agree-notice', { agreed: true })).toMatchObject({ refusal: { code: 'exam-not-chosen' } });
    expect(when([examSelected()], 'agree-notice', { agreed: true })).toMatchObject({ refusal: { code: 'exam-area-not-chosen' } });
    expect(when(filling('health-2022'), 'agree-notice', { agreed: true })).toMatchObject({
      refusal: { code: 'notice-already-agreed' },
    });
    const save = { section: 'site', values: { registrationCity: '110101' }, entryId: 'e', contentHash: 'h' } as const;
    expect(when(given, 'save-section', save)).toMatchObject({ refusal: { code: 'notice-not-agreed' } });
    expect(when([examSelected()], 'save-section', save)).toMatchObject({ refusal: { code: 'exam-area-not-chosen' } });
    expect(when([], 'save-section', save)).toMatchObject({ refusal: { code: 'exam-not-chosen' } });
  });

  it('has to be agreed to again after 修改考区', () => {
    const cleared = [...filling('health-2022', 'site'), { type: 'ExamAreaCleared', at: now } as const, areaSelected('310000')];
    expect(replay(cleared)).toEqual({ status: 'readingNotice', examId: 'health-2022', areaCode: '310000', withdrawn: null });
  });
});

it('a journal with an event out of order is broken, not read over', () => {
  expect(() => replay([sectionSaved('site')])).toThrow('SectionSaved in state notChosen');
});
