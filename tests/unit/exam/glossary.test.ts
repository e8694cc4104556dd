import { describe, expect, it } from 'vitest';
import { findTerm, glossary } from '../../../lib/exam/glossary.ts';
import { examPacks } from '../../../lib/exam/packs/index.ts';
import { steps } from '../../../lib/exam/steps.ts';

describe('the glossary', () => {
  it('has every identifier and every Chinese term of a kind once', () => {
    const ids = glossary.map(({ id }) => id);
    const terms = glossary.map(({ kind, zh }) => `${kind}|${zh}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('uses English identifiers in camel case', () => {
    expect(glossary.filter(({ id }) => !/^[a-z]+(?:[A-Z][a-z]+)*$/.test(id))).toEqual([]);
  });

  it('finds a term by its identifier', () => {
    expect(findTerm('examArea')?.zh).toBe('考区');
    expect(findTerm('province')).toBeUndefined();
  });

  it('calls no field what no pack has', () => {
    const used = new Set(examPacks.flatMap(({ fields }) => fields.map(({ id }) => id)));
    expect(glossary.filter(({ id, kind }) => kind === 'field' && !used.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the steps', () => {
  it('stand in the order of the guide, payment last and only where it is online', () => {
    expect(steps.map(({ label }) => label)).toEqual([
      '填写/修改报考信息',
      '上传/更换照片',
      '提交信息',
      '报名确认',
      '资格审核',
      '缴费',
    ]);
    expect(steps.filter(({ onlyWithOnlinePayment }) => onlyWithOnlinePayment).map(({ id }) => id)).toEqual(['payment']);
  });

  it('can be taken back up to the submission (guide L422), not after the confirmation (guide L444)', () => {
    expect(steps.filter(({ irreversible }) => irreversible).map(({ id }) => id)).toEqual([
      'confirmation',
      'qualificationReview',
      'payment',
    ]);
  });

  it('share no wording', () => {
    const words = steps.flatMap(({ label, aliases }) => [label, ...aliases]);
    expect(new Set(words).size).toBe(words.length);
  });
});
