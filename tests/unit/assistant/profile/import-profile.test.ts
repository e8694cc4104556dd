import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../../lib/assistant/profile/answers.ts';
import { importProfile } from '../../../../lib/assistant/profile/import-profile.ts';
import { answerForms, completeness } from '../../../../lib/assistant/profile/profile.ts';
import { examPacks } from '../../../../lib/exam/packs/index.ts';

const problemsOf = (text: string) => {
  const result = importProfile(text);
  return result.ok ? [] : result.problems;
};
const warningsOf = (text: string) => {
  const result = importProfile(text);
  return result.ok ? result.warnings : [];
};
const profileOf = (text: string) => {
  const result = importProfile(text);
  return result.ok ? result.profile : undefined;
};

describe('importProfile', () => {
  it('takes every form of answer', () => {
    const file = {
      fullName: ' 王芳 ',
      documentExpiryDate: 'indefinite',
      birthDate: '1949-12-31',
      graduationMonth: '2010-06',
      degreeDate: '2010-06',
      subjects: ['基础知识', '专业知识'],
      yearsInSpecialty: 6,
      postalCode: '010084',
      custom: { 是否应届: false, 身高: 165, 备注: '无', 籍贯: ['北京', '东城'] },
    };
    expect(profileOf(JSON.stringify(file))).toEqual({ ...file, fullName: '王芳', yearsInSpecialty: '6' });
  });

  it('tolerates a byte order mark, and takes null, empty texts and empty lists as not answered', () => {
    expect(importProfile('\uFEFF{"sex":null,"major":"  ","subjects":[],"fullName":"王芳","custom":{"a":""}}')).toEqual({
      ok: true,
      profile: { fullName: '王芳', custom: {} },
      warnings: [],
    });
  });

  it.each([
    ['{\n"fullName": "王芳"\n"sex": "女"}', { code: 'malformed-json', line: 3, column: 1 }],
    ['["王芳"]', { code: 'not-an-object', line: 1 }],
    ['{\n"fullName": 12}', { code: 'not-text', key: 'fullName', line: 2 }],
    ['{\n"documentNumber": 110105194912310021}', { code: 'not-text', key: 'documentNumber', line: 2 }],
    ['{\n\n"birthDate": "2021-02-29"}', { code: 'not-date', key: 'birthDate', line: 3 }],
    ['{"birthDate": "1990-01"}', { code: 'not-date', key: 'birthDate', line: 1 }],
    ['{"birthDate": "indefinite"}', { code: 'not-date', key: 'birthDate' }],
    ['{"documentExpiryDate": "长期"}', { code: 'not-date-or-indefinite', key: 'documentExpiryDate' }],
    ['{"graduationMonth": "2010"}', { code: 'not-month', key: 'graduationMonth' }],
    ['{"yearsInSpecialty": 6.5}', { code: 'not-digits', key: 'yearsInSpecialty' }],
    ['{"subjects": "专业知识"}', { code: 'not-list', key: 'subjects' }],
    ['{"custom": []}', undefined],
    ['{"custom": ["x"]}', { code: 'not-custom', key: 'custom' }],
    ['{"custom": {\n "民族": {"a": 1}}}', { code: 'not-custom-answer', key: 'custom.民族', line: 2 }],
    ['{"sex": "男",\n "sex": "女"}', { code: 'duplicate-key', key: 'sex', line: 2 }],
  ])('%j', (text, problem) => {
    if (problem) expect(problemsOf(text)).toMatchObject([problem]);
    else expect(problemsOf(text)).toEqual([]);
  });

  it('names key and line in both languages, and never the value', () => {
    const [problem] = problemsOf('{\n"birthDate": "1990-13-01"}');
    for (const message of [problem?.message.zh, problem?.message.en]) {
      expect(message).toMatch(/birthDate/);
      expect(message).toMatch(/2/);
      expect(message).not.toMatch(/1990|\{/);
    }
  });

  it('reports every problem of a file at once', () => {
    expect(problemsOf('{"fullName": 1, "sex": true, "birthDate": "x"}')).toHaveLength(3);
  });

  it('goes on past an unknown key, and names the nearest known one', () => {
    const [warning] = warningsOf('{"fullName":"王芳",\n"birthdate":"1990-01-01"}');
    expect(warning).toMatchObject({ code: 'unknown-key', key: 'birthdate', line: 2 });
    expect(warning?.message.en).toContain('"birthDate"');
    expect(warningsOf('{"horoscope":"x"}')[0]?.message.en).not.toContain('mean');
  });

  it('takes the month of a whole date with a warning', () => {
    expect(profileOf('{"graduationMonth":"2010-06-30"}')).toEqual({ graduationMonth: '2010-06' });
    expect(warningsOf('{"graduationMonth":"2010-06-30"}')).toMatchObject([{ code: 'day-left-out', key: 'graduationMonth' }]);
  });

  it('leaves wrong content to the rules', () => {
    const file = {
      documentNumber: '110105194912310021',
      postalCode: '１０００８４',
      ethnicity: '火星族',
      mailingAddress: '长'.repeat(60),
    };
    expect(importProfile(JSON.stringify(file))).toEqual({ ok: true, profile: file, warnings: [] });
  });
});

describe('profile', () => {
  it('has a key for every field that a pack asks for', () => {
    const asked = examPacks.flatMap(({ fields }) => fields.map(({ id }) => id));
    expect(asked.filter((id) => !Object.hasOwn(answerForms, id))).toEqual([]);
  });

  it('says which fields are answered', () => {
    expect(completeness({ fullName: '王芳', subjects: [] }, ['fullName', 'subjects', 'sex'])).toEqual({
      answered: ['fullName'],
      missing: ['subjects', 'sex'],
    });
  });

  it('answers 省市 and 考区 with one word', () => {
    expect(answersOf({ examArea: '北京' })).toEqual({ examArea: '北京', provinceLabel: '北京' });
  });
});
