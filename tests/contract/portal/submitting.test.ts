/** From the photo to the withdrawal: what the guide says of them, put to the core. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../lib/portal/core/evolve.ts';
import { formCheckCodeOf } from '../../../lib/portal/core/form-check-code.ts';
import { immutableReadings } from '../../../lib/portal/core/immutable-fields.ts';
import type { Contents, RegistrationEvent, SectionValues } from '../../../lib/portal/core/registration.ts';
import {
  candidateFacts,
  confirmed,
  eventsOf,
  filling,
  goodValues,
  now,
  photoUsed,
  problemsOf,
  ready,
  sectionSaved,
  submitted,
  when,
} from '../../support/portal/scenario.ts';

const withdrawn = (...before: RegistrationEvent[]): RegistrationEvent[] => [...before, { type: 'SubmissionWithdrawn', at: now }];
const photo = { source: 'account', photoId: 'photo-1', photoHash: 'photo-hash' } as const;

describe('photo (guide L337–L341)', () => {
  const complete = ready().slice(0, -1);

  it('the basic photo is confirmed by its hash, after all the sections', () => {
    expect(when(complete, 'use-photo', photo)).toMatchObject({ events: [photoUsed()] });
    expect(when(filling('health-2022', 'site'), 'use-photo', photo)).toMatchObject({
      refusal: { code: 'previous-section-unsaved', details: { section: 'basics' } },
    });
  });

  it('may be replaced for this exam until the submission, and then only after a withdrawal (guide L341)', () => {
    const another = { source: 'exam', photoId: 'photo-2', photoHash: 'other' } as const;
    expect(when(ready(), 'use-photo', another)).toMatchObject({ events: [{ type: 'PhotoUsed', source: 'exam' }] });
    expect(when([...ready(), submitted()], 'use-photo', another)).toMatchObject({ refusal: { code: 'already-submitted' } });
    expect(when(withdrawn(...ready(), submitted()), 'use-photo', another)).toMatchObject({ accepted: true });
  });

  it('the same photo again changes nothing', () => {
    expect(when(ready(), 'use-photo', photo)).toMatchObject({ accepted: true, events: [] });
  });
});

describe('提交报名信息 (guide L359–L361)', () => {
  it('needs every section and the photo', () => {
    expect(when(filling('health-2022', 'site', 'basics'), 'submit-registration', { freshNumber: '00000027' })).toMatchObject({
      refusal: { code: 'previous-section-unsaved', details: { section: 'contact' } },
    });
    expect(when(ready().slice(0, -1), 'submit-registration', { freshNumber: '00000027' })).toMatchObject({
      refusal: { code: 'photo-not-confirmed' },
    });
  });

  it('gives a 网报号 of eight digits and a 验证码 of seven, and takes the 确认考点 from the site (guide L381–L389)', () => {
    const decision = when(ready(), 'submit-registration', { freshNumber: '00000027' });
    expect(decision).toMatchObject({
      events: [
        {
          type: 'RegistrationSubmitted',
          onlineRegistrationNumber: '00000027',
          formCheckCode: expect.stringMatching(/^\d{7}$/),
          siteCode: '110101',
        },
      ],
    });
  });

  it('what the account no longer has must be chosen anew first', () => {
    const facts = { ...candidateFacts, educationRecords: [] };
    expect(when(ready(), 'submit-registration', { freshNumber: '1' }, facts)).toMatchObject({
      refusal: { code: 'section-to-be-saved-again', details: { section: 'education' } },
    });
  });

  it('is done once: a second one is refused', () => {
    expect(when([...ready(), submitted()], 'submit-registration', { freshNumber: '1' })).toMatchObject({
      refusal: { code: 'already-submitted' },
    });
  });
});

describe('验证码 is a function of what was submitted (guide L387, L431)', () => {
  const content = { onlineRegistrationNumber: '00000027', areaCode: '110000', photoHash: 'p', ordinal: 1, contents: goodValues };

  it('the same content has the same code, in whatever order its answers stand', () => {
    const turned = Object.fromEntries(
      Object.entries(goodValues)
        .reverse()
        .map(([id, values]) => [id, Object.fromEntries(Object.entries(values).reverse())]),
    ) as Contents;
    expect(formCheckCodeOf({ ...content, contents: turned })).toBe(formCheckCodeOf(content));
  });

  it('any other answer has another code', () => {
    const fields = Object.entries(goodValues).flatMap(([id, values]) => Object.keys(values).map((field) => ({ id, field })));
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ minLength: 1 }), ({ id, field }, answer) => {
        const before = goodValues[id as keyof typeof goodValues];
        fc.pre(before[field] !== answer);
        const contents = { ...goodValues, [id]: { ...before, [field]: answer } };
        const first = formCheckCodeOf(content);
        expect(formCheckCodeOf({ ...content, contents }, [first])).toMatch(/^\d{7}$/);
        expect(formCheckCodeOf({ ...content, contents }, [first])).not.toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  it('codes spread: of ten thousand contents hardly any two share one', () => {
    const codes = new Set(
      Array.from({ length: 10_000 }, (_, one) => formCheckCodeOf({ ...content, onlineRegistrationNumber: String(one) })),
    );
    expect(codes.size).toBeGreaterThan(9_980);
  });
});

describe('撤回信息提交 (guide L422–L431)', () => {
  it('opens the registration again until it is confirmed', () => {
    expect(when([...ready(), submitted()], 'withdraw-submission', {})).toMatchObject({
      events: [{ type: 'SubmissionWithdrawn' }],
    });
    expect(when([...ready(), submitted(), confirmed()], 'withdraw-submission', {})).toMatchObject({
      refusal: { code: 'already-confirmed' },
    });
    expect(when(ready(), 'withdraw-submission', {})).toMatchObject({ refusal: { code: 'not-submitted' } });
  });

  it('a resubmission keeps the 网报号, renews the 验证码 and makes every earlier one void (guide L431)', () => {
    let events = [...ready(), submitted('1111111')];
    const codes = ['1111111'];
    for (let turn = 0; turn < 3; turn++) {
      events = withdrawn(...events);
      events.push(...eventsOf(when(events, 'submit-registration', { freshNumber: '99999999' })));
      const state = replay(events);
      if (state.status !== 'submitted') throw new Error(state.status);
      expect(state.submission.onlineRegistrationNumber).toBe('00000027');
      expect(codes).not.toContain(state.submission.formCheckCode);
      expect(state.submission.voidCodes).toEqual(codes);
      codes.push(state.submission.formCheckCode);
    }
  });

  it('both readings of what stays immutable are kept, and the stricter holds (guide L430 against L445, L462)', () => {
    expect(immutableReadings.map(({ source, fields }) => [source, fields.length])).toEqual([
      ['guide L430', 6],
      ['guide L445, L462', 3],
    ]);
    const events = withdrawn(...ready(), submitted());
    const save = (change: SectionValues) =>
      when(
        events,
        'save-section',
        { section: 'basics', values: { ...goodValues.basics, ...change }, entryId: 'e', contentHash: 'h' },
        candidateFacts,
        { firstBasics: goodValues.basics },
      );
    expect(problemsOf(save({ sex: '1' }))).toEqual({ sex: 'locked-after-submission' });
    expect(problemsOf(save({ nationality: '其他', foreignNationality: '法国' }))).toEqual({
      nationality: 'locked-after-submission',
    });
    expect(save({ healthStatus: '2', documentExpiryDate: '2035-01-01' })).toMatchObject({ accepted: true });
  });

  it('修改考区 is possible again, but neither the number nor the locks are lost by it', () => {
    const events = withdrawn(...ready(), submitted());
    expect(when([...ready(), submitted()], 'change-exam-area', {})).toMatchObject({ refusal: { code: 'already-submitted' } });
    const cleared = [...events, ...eventsOf(when(events, 'change-exam-area', {}))];
    expect(replay(cleared)).toMatchObject({
      status: 'choosingArea',
      withdrawn: { onlineRegistrationNumber: '00000027', firstBasicsEntryId: 'entry-basics' },
    });
  });

  it('a section saved again does not touch the basics that were first submitted', () => {
    const events = [
      ...withdrawn(...ready(), submitted()),
      { ...sectionSaved('basics'), entryId: 'entry-new' } as RegistrationEvent,
    ];
    expect(replay(events)).toMatchObject({ withdrawn: { firstBasicsEntryId: 'entry-basics' } });
  });
});
