import { expect, it } from 'vitest';
import { refusalText } from '../../../lib/portal/core/refusals.ts';
import { refusalTexts } from '../../../lib/portal/core/texts/refusal-texts.ts';

it('every text is a sentence, in Chinese and in English', () => {
  for (const { zh, en } of Object.values(refusalTexts)) {
    expect(zh).toMatch(/[。]$/);
    expect(en).toMatch(/[.]$/);
    expect(en).toMatch(/^[A-Z“{]/);
    expect([...zh.matchAll(/\{\w+\}/g)].map(String).sort()).toEqual([...en.matchAll(/\{\w+\}/g)].map(String).sort());
  }
});

it('names the field, the section and the numbers', () => {
  expect(refusalText({ field: 'mailingAddress', code: 'too-long', details: { max: 50 } }, 'zh')).toBe(
    '“地址”不能超过 50 个字，请缩短。',
  );
  expect(refusalText({ code: 'previous-section-unsaved', details: { section: 'basics' } }, 'zh')).toBe(
    '请按顺序填写：先填写并提交“基本信息”。',
  );
});
