import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCharacters,
  countHalfWidthUnits,
  isHalfWidth,
  normaliseBlanks,
  normaliseLabel,
  normaliseOption,
  sameOption,
  toHalfWidth,
} from '../../../lib/text.ts';

const ascii = fc.string({ unit: 'grapheme-ascii' });
const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');
const blank = fc.constantFrom(' ', '\u3000', '\u00a0', '\t', '\n', '\u200b', '  ');
const han = fc.string({ unit: fc.constantFrom(...'性别学历证件号码单位名称'), minLength: 1, maxLength: 8 });

describe('width', () => {
  it('brings back everything that was made full-width, and touches nothing else', () => {
    fc.assert(fc.property(ascii, (text) => toHalfWidth(toFullWidth(text)) === text && toHalfWidth(text) === text));
    expect(toHalfWidth('１０００４４北京，Ａ')).toBe('100044北京,A');
  });

  it('tells half-width from full-width', () => {
    fc.assert(fc.property(ascii, (text) => isHalfWidth(text) && countHalfWidthUnits(text) === text.length));
    expect(['100044', '１00044', '100044。', '北京', '\u00a0'].map(isHalfWidth)).toEqual([true, false, false, false, false]);
  });

  it('counts characters as the page does, and a full-width one as two units', () => {
    expect(['', 'a1', '北京', '北京a', '（', 'ｱ', '𠮷'].map(countHalfWidthUnits)).toEqual([0, 2, 4, 5, 2, 1, 2]);
    expect(['', 'a1', '北京', '𠮷'].map(countCharacters)).toEqual([0, 2, 2, 2]);
  });
});

describe('blanks', () => {
  it('leaves single blanks inside and none at the ends', () => {
    expect(normaliseBlanks('\u3000 a \n\t b\u00a0c\u200b ')).toBe('a b c');
    fc.assert(fc.property(fc.string(), (text) => !/^\s|\s$|\s\s/.test(normaliseBlanks(text))));
  });
});

describe('labels', () => {
  it.each([
    ['* 性　　别：', '性别'],
    ['＊证件号码:', '证件号码'],
    ['请选择报名地市', '报名地市'],
    ['请输入您的姓名', '姓名'],
    ['选择执业类型', '执业类型'],
    ['填写通讯地址', '通讯地址'],
    ['邮编（必填）', '邮编'],
    ['【学历】', '学历'],
    ['1. 姓名', '姓名'],
    ['（2）民族', '民族'],
    ['一、国籍', '国籍'],
    ['国籍（其他）', '国籍(其他)'],
    ['出生日期 ？', '出生日期'],
    ['ID Number *', 'id number'],
    ['Please enter your full name', 'full name'],
    ['Select  Nationality', 'nationality'],
    ['ＱＱ', 'qq'],
    ['请选择', ''],
    ['选择', '选择'],
    ['2010年', '2010年'],
  ])('reads %j as %j', (shown, label) => expect(normaliseLabel(shown)).toBe(label));

  it('gives the same form however a label is spaced out and marked', () => {
    fc.assert(
      fc.property(
        han,
        blank,
        fc.constantFrom('', '*', '＊ ', '* '),
        fc.constantFrom('', '：', ':', ' :'),
        (word, gap, star, colon) => {
          expect(normaliseLabel(`${star}${[...word].join(gap)}${colon}`)).toBe(normaliseLabel(word));
        },
      ),
    );
  });
});

describe('options', () => {
  it.each([
    ['中药学（士）', '中药学(士)'],
    ['地〔市、州、盟〕', '地(市、州、盟)'],
    [' 汉　族 ', '汉族'],
    ['Ａ 类', 'A类'],
    ['New  Zealand', 'New Zealand'],
  ])('%j is %j', (a, b) => expect(sameOption(a, b)).toBe(true));

  it.each([
    ['其他', '其它'],
    ['全日制', '非全日制'],
    ['中药学(士)', '药学(士)'],
    ['中药学(士)', '中药学(师)'],
    ['A', 'a'],
    ['请选择', ''],
    ['New Zealand', 'NewZealand'],
  ])('%j is not %j', (a, b) => expect(sameOption(a, b)).toBe(false));

  it('drops no letter, sign or figure', () => {
    fc.assert(
      fc.property(
        ascii.map((text) => text.replace(/[[\]{}]/g, '')),
        (text) => {
          expect(normaliseOption(text).replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        },
      ),
    );
  });
});
