import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchFields } from '../../../../lib/assistant/forms/match-fields.ts';
import type { FormReading } from '../../../../lib/assistant/page/reading.ts';
import type { ExamPack } from '../../../../lib/exam/pack.ts';
import { examPacks, findPack } from '../../../../lib/exam/packs/index.ts';
import { buildReading } from './build-reading.ts';
import { type GuideControl, guideSections, wordingOf } from './guide-form.ts';

const found = findPack('health-2022');
if (!found) throw new Error('no pack');
const pack: ExamPack = found;

const match = (reading: FormReading, customLabels: string[] = []) => matchFields(reading, pack, customLabels);
const fieldsOf = (reading: FormReading, customLabels: string[] = []) => match(reading, customLabels).map(({ field }) => field);
const sketch = (control: GuideControl, wording = 0) => ({
  label: wordingOf(control, wording),
  kind: control.kind,
  hint: control.hint ?? '',
  options: control.options ?? null,
});

describe('matchFields on the sections of the guide', () => {
  for (const { tab, controls } of guideSections)
    it.each([0, 1, 2, 3])(`${tab}, wording %i`, (wording) => {
      const reading = buildReading(
        controls.map((each) => sketch(each, wording)),
        { activeTab: tab, headings: ['填写报考信息'], title: '2022年度卫生专业技术资格考试' },
      );
      expect(fieldsOf(reading)).toEqual(controls.map(({ field }) => field));
    });

  it.each([0, 1, 2])('all sections on one page without tabs, wording %i', (wording) => {
    const controls = guideSections.flatMap((section) => section.controls);
    const matches = match(buildReading(controls.map((each) => sketch(each, wording))));
    expect(matches.map(({ field }) => field)).toEqual(controls.map(({ field }) => field));
    for (const { confidence, evidence } of matches) {
      expect(confidence).toBeGreaterThan(0.6);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('reads the label from wherever it stands', () => {
    const reading = buildReading([
      { label: '', hint: '请输入邮政编码' },
      { label: { text: '0/50', source: 'following-text' }, otherLabels: [{ text: '通讯地址', source: 'preceding-text' }] },
      { label: { text: '请选择民族', source: 'placeholder' }, kind: 'select' },
      { label: '', kind: 'radio-group', options: ['男', '女'] },
      { label: { text: 'select', source: 'aria' }, otherLabels: ['国籍'], kind: 'select' },
    ]);
    expect(fieldsOf(reading)).toEqual(['postalCode', 'mailingAddress', 'ethnicity', 'sex', 'nationality']);
  });

  it('recognises every label and alias of every pack that names one field only', () => {
    const kinds = {
      text: 'text',
      number: 'text',
      date: 'date',
      month: 'month',
      option: 'select',
      options: 'checkbox-group',
    } as const;
    for (const each of examPacks)
      for (const { id, label, aliases, answer } of each.fields)
        for (const text of [label, ...aliases]) {
          const kind = answer === 'path' ? 'cascader' : answer === 'flag' ? 'checkbox' : kinds[answer];
          const [only] = matchFields(buildReading([{ label: text, kind }]), each, []);
          if (only?.field === null) expect(only.unknownBecause, `${each.id} ${id} ${text}`).toBe('ambiguous');
          else expect(only?.field, `${each.id} ${text}`).toBe(id);
        }
  });
});

/** What forms put around a label. */
const wrappings: Array<[string, (label: string) => string]> = [
  ['请输入', (label) => `请输入${label}`],
  ['请选择', (label) => `请选择${label}`],
  ['请如实填写', (label) => `请如实填写${label}`],
  ['您的', (label) => `您的${label}`],
  ['考生', (label) => `考生${label}`],
  ['必填', (label) => `${label}(必填)`],
  ['a counter', (label) => `${label}0/50`],
  ['a remark', (label) => `${label}（如实填写，不得有误）`],
  ['a sentence', (label) => `${label}，如无请留空`],
  ['its own hint', (label) => `${label} 选择${label}`],
  ['a help sign', (label) => `${label} ⓘ`],
  ['a number', (label) => `3. ${label}`],
  ['a number in brackets', (label) => `（3）${label}`],
  ['blanks', (label) => [...label].join('　')],
  ['brackets', (label) => `【${label}】`],
  ['full-width signs', (label) => `＊${label}：`],
];

describe.each(wrappings)('labels with %s around them', (_, wrap) => {
  it.each(guideSections.map((section) => [section.tab, section] as const))('%s', (tab, { controls }) => {
    const sketches = controls.map((each) => ({ ...sketch(each), label: wrap(wordingOf(each, 0).replace('* ', '')) }));
    expect(fieldsOf(buildReading(sketches, { activeTab: tab }))).toEqual(controls.map(({ field }) => field));
  });
});

describe('a field that the pack does not know', () => {
  const all = guideSections.flatMap((section) => section.controls);
  it.each(all.map((each) => [each.field, each] as const))('%s is not taken for another', (field, control) => {
    const without: ExamPack = { ...pack, fields: pack.fields.filter(({ id }) => id !== field) };
    for (const wording of [0, 1, 2]) {
      const matches = matchFields(buildReading(all.map((each) => sketch(each, wording))), without, []);
      expect(matches[all.indexOf(control)]?.field).toBeNull();
      matches.forEach((each, index) => {
        if (each.field !== null) expect(each.field).toBe(all[index]?.field);
      });
    }
  });
});

describe('confusable fields', () => {
  it('one block alone: what it does not speak of is not there', () => {
    const half = (owner: string) => [{ label: owner, kind: 'select' as const }, { label: '毕业学校' }, { label: '所学专业' }];
    expect(fieldsOf(buildReading(half('最高学历')))).toEqual(['highestEducationLevel', 'graduationSchool', 'major']);
    expect(fieldsOf(buildReading(half('学位')))).toEqual(['degree', 'degreeSchool', 'degreeMajor']);
  });

  it('both blocks in short words: the order decides', () => {
    const labels = ['学历', '证书编号', '毕业学校', '所学专业', '学位', '证书编号', '毕业学校', '所学专业'];
    const reading = buildReading(labels.map((label) => ({ label, kind: label.startsWith('学') ? 'select' : 'text' })));
    expect(fieldsOf(reading)).toEqual([
      ...['educationLevel', 'diplomaNumber', 'graduationSchool', 'major'],
      ...['degree', 'degreeCertificateNumber', 'degreeSchool', 'degreeMajor'],
    ]);
  });

  it.each([
    ['学历', 'educationLevel'],
    ['学位', 'degree'],
    ['最高学历', 'highestEducationLevel'],
    ['证件号码', 'documentNumber'],
    ['学历证书编号', 'diplomaNumber'],
    ['学位证书编号', 'degreeCertificateNumber'],
    ['国籍', 'nationality'],
    ['外籍人员国籍', 'foreignNationality'],
    ['单位名称', 'employer'],
    ['其它单位', 'employerOther'],
    ['单位性质', 'employerType'],
    ['单位所属', 'employerJurisdiction'],
    ['报考专业', 'specialty'],
    ['专业代码', 'specialtyCode'],
    ['学位所学专业', 'degreeMajor'],
    ['学位其它专业', 'degreeMajorOther'],
  ])('%s alone on a page is %s', (label, field) => {
    const kind = pack.fields.find(({ id }) => id === field)?.answer === 'option' ? 'select' : 'text';
    expect(fieldsOf(buildReading([{ label, kind }]))).toEqual([field]);
  });

  it.each(['毕业学校', '所学专业', '证书编号', '取得时间'])('%s alone is ambiguous, and its block decides', (label) => {
    const kind = label === '取得时间' ? ('month' as const) : ('text' as const);
    expect(match(buildReading([{ label, kind }]))[0]).toMatchObject({ field: null, unknownBecause: 'ambiguous' });
    const [school, degree] = match(
      buildReading([
        { label, kind, headings: ['学历信息'] },
        { label, kind: kind === 'month' ? 'date' : kind, headings: ['学位信息'] },
      ]),
    ).map(({ field }) => field);
    expect(['graduationSchool', 'major', 'diplomaNumber', 'graduationMonth']).toContain(school);
    expect(['degreeSchool', 'degreeMajor', 'degreeCertificateNumber', 'degreeDate']).toContain(degree);
  });

  it('专业 belongs to the tab that is open', () => {
    expect(fieldsOf(buildReading([{ label: '学历', kind: 'select' }, { label: '专业' }], { activeTab: '教育情况' }))[1]).toBe(
      'major',
    );
  });

  it('the pack’s own label is surer than an alias', () => {
    expect(fieldsOf(buildReading([{ label: '联系电话' }, { label: '手机号码' }]))).toEqual([null, 'mobilePhone']);
    expect(fieldsOf(buildReading([{ label: '联系电话' }]))).toEqual(['mobilePhone']);
  });

  it('a heading of the section tells the candidate’s unit from another', () => {
    const reading = buildReading([
      { label: '单位名称', headings: ['发票信息'] },
      { label: '单位名称', headings: ['工作情况'] },
    ]);
    expect(fieldsOf(reading)).toEqual([null, 'employer']);
  });

  it.each(['性别 / 民族', '报考省市/地市', '单位名称、单位性质', '学历/学位', '* 学历、学位：'])(
    '%s asks for two things and is neither',
    (label) => {
      expect(fieldsOf(buildReading([{ label, kind: 'select' }]))).toEqual([null]);
    },
  );

  it('a hint tells how to write, and still what', () => {
    const hints = ['请输入11位手机号码', '请输入6位邮政编码', '请填写真实的姓名'];
    expect(fieldsOf(buildReading(hints.map((hint) => ({ hint }))))).toEqual(['mobilePhone', 'postalCode', 'fullName']);
  });

  it('two controls of one name are both left alone', () => {
    const matches = match(buildReading([{ label: '姓名' }, { label: '姓名' }]));
    expect(matches.map(({ unknownBecause }) => unknownBecause)).toEqual(['ambiguous', 'ambiguous']);
  });

  it('a control of another kind is not the field', () => {
    expect(fieldsOf(buildReading([{ label: '学历证书编号', kind: 'date' }]))).toEqual([null]);
    expect(fieldsOf(buildReading([{ label: '性别', kind: 'file' }]))).toEqual([null]);
    expect(fieldsOf(buildReading([{ label: '性别', kind: 'select', options: ['苹果', '香蕉', '梨'] }]))).toEqual([null]);
  });
});

describe('what must stay unknown', () => {
  const strangers =
    '户籍地址 紧急联系人姓名 联系人电话 出生地 政治面貌 婚姻状况 籍贯 户口所在地 毕业证发证日期 参加工作日期 医师资格证书编号 执业证书编号 单位地址 单位电话 单位邮编 ' +
    '职务 所在科室 实习医院 档案存放单位 身高 工号 英文姓名 姓名拼音 报名序号 证件签发机关 证件起始日期 入学日期 第一学历 推荐单位 备注 密码 验证码 登录名 用户名 学号 民族语言 ' +
    '国籍代码 毕业学校地址 学校代码 单位代码 父亲姓名 母亲工作单位 配偶证件号码 单位联系人 职称证书编号 资格证书编号 准考证号 家庭电话 审核单位名称 考试地点 收件人姓名 ' +
    '再次输入证件号码 确认证件号码 搜索 请输入关键字 邮箱验证码 手机验证码 专科学校 学位类别代码 医院等级 报考人数 发证日期 毕业年份';

  it.each(strangers.split(' '))('%s', (label) => {
    for (const kind of ['text', 'select', 'date'] as const) {
      const [only] = match(buildReading([{ label, kind }]));
      expect(only).toMatchObject({ field: null, customLabel: null });
      expect(only?.unknownBecause).toBeDefined();
    }
  });

  it('the same word for another person, by label, hint or heading', () => {
    const reading = buildReading([
      { label: '联系人', hint: '请输入姓名' },
      { label: '姓名', headings: ['紧急联系人'] },
      { label: '', hint: '' },
    ]);
    const matches = match(reading);
    expect(matches.map(({ field }) => field)).toEqual([null, null, null]);
    expect(matches[2]?.unknownBecause).toBe('no-label');
  });

  it('strangers beside the real fields take nothing away from them', () => {
    const strange = strangers.split(' ').map((label) => ({ label }));
    const controls = guideSections.flatMap((section) => section.controls);
    const fields = fieldsOf(buildReading([...strange, ...controls.map((each) => sketch(each)), ...strange.slice(0, 5)]));
    expect(fields.slice(strange.length, strange.length + controls.length)).toEqual(controls.map(({ field }) => field));
    expect(fields.filter((field) => field !== null)).toHaveLength(controls.length);
  });
});

describe('custom labels', () => {
  it('are matched word for word where no field is named', () => {
    const matches = match(
      buildReading([{ label: '* 是否应届：', kind: 'radio-group' }, { label: '籍贯' }, { label: '是否应届生' }]),
      ['是否应届', '籍贯'],
    );
    expect(matches.map(({ customLabel }) => customLabel)).toEqual(['是否应届', '籍贯', null]);
    expect(matches[0]).toMatchObject({ field: null, confidence: 1 });
  });

  it('give way to a field that is named, and win over one that is merely alike', () => {
    const alike = '现有专业技术资格取得的年月份日期';
    const matches = match(
      buildReading([
        { label: '民族', kind: 'select' },
        { label: alike, kind: 'month' },
      ]),
      ['民族', alike],
    );
    expect(matches.map(({ field, customLabel }) => field ?? customLabel)).toEqual(['ethnicity', alike]);
  });

  it('prefer the control’s own label to another label of its neighbour', () => {
    const reading = buildReading([
      { label: '其他说明', otherLabels: ['备注'] },
      { label: '备注 0/200', kind: 'textarea' },
    ]);
    expect(match(reading, ['备注']).map(({ customLabel }) => customLabel)).toEqual([null, '备注']);
  });

  it('are never used for a password or a captcha, nor for two controls', () => {
    expect(match(buildReading([{ label: '验证码' }]), ['验证码'])[0]?.customLabel).toBeNull();
    expect(match(buildReading([{ label: '籍贯' }, { label: '籍贯' }]), ['籍贯']).map(({ customLabel }) => customLabel)).toEqual([
      null,
      null,
    ]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    '学历',
    '学位',
    '毕业',
    '学校',
    '证书',
    '编号',
    '单位',
    '名称',
    '其它',
    '性质',
    '专业',
    '国籍',
    '外籍',
    '日期',
    '*',
    '：',
    '（',
    '）',
    ' ',
    '请选择',
    'name',
    'x',
  );
  const label = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(''));
  const kind = fc.constantFrom(
    'text' as const,
    'select' as const,
    'date' as const,
    'month' as const,
    'checkbox' as const,
    'cascader' as const,
  );
  const control = fc.record({ label, hint: label, kind, headings: fc.array(label, { maxLength: 2 }) });

  it('never gives one field to two controls, whatever the labels', () => {
    fc.assert(
      fc.property(fc.array(control, { maxLength: 15 }), label, (controls, activeTab) => {
        const fields = fieldsOf(buildReading(controls, { activeTab })).filter((field) => field !== null);
        expect(new Set(fields).size).toBe(fields.length);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on marks around the label', () => {
    const all = guideSections.flatMap((section) => section.controls);
    const marks = fc.constantFrom('', '* ', '：', ':', ' ', '　', '（必填）', '*');
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, marks), { minLength: all.length, maxLength: all.length }), (noise) => {
        const reading = buildReading(
          all.map((each, index) => ({
            ...sketch(each),
            label: `${noise[index]?.[0]}${wordingOf(each, 0).replace('* ', '')}${noise[index]?.[1]}`,
          })),
        );
        expect(fieldsOf(reading)).toEqual(all.map(({ field }) => field));
      }),
      { numRuns: 40 },
    );
  });

  it('judges 200 controls in well under a second', () => {
    const all = guideSections.flatMap((section) => section.controls);
    const many = Array.from({ length: 200 }, (_, index) => ({
      label: `${wordingOf(all[index % all.length] as GuideControl, 0)}${index}`,
    }));
    const start = performance.now();
    match(buildReading(many));
    expect(performance.now() - start).toBeLessThan(900);
  });
});
