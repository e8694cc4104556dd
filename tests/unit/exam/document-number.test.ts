import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../../lib/exam/codes/document-types.ts';
import { checkDocumentNumber } from '../../../lib/exam/document-number.ts';
import { checkCharacter } from '../../../lib/exam/identity-number.ts';

const complete = (seventeen: string) => seventeen + checkCharacter(seventeen);
const silent = { valid: true, birthDate: null, sex: null };

describe('right numbers', () => {
  it.each([
    ['身份证', '11010519491231002X', { valid: true, birthDate: '1949-12-31', sex: '女' }],
    ['中华人民共和国居民身份证', '11010519491231002X', { valid: true, birthDate: '1949-12-31', sex: '女' }],
    ['港澳居民居住证', complete('81000019900101003'), { valid: true, birthDate: '1990-01-01', sex: '男' }],
    ['港澳居民居住证', complete('82000019900101004'), { valid: true, birthDate: '1990-01-01', sex: '女' }],
    ['台湾居民居住证', complete('83000019900101004'), { valid: true, birthDate: '1990-01-01', sex: '女' }],
    ['港澳居民来往内地通行证', 'H12345678', silent],
    ['港澳居民来往内地通行证', 'M1234567801', silent],
    ['台湾居民来往大陆通行证', '12345678', silent],
    ['台湾居民来往大陆通行证', '1234567890A', silent],
    ['外国人永久居留证', '932682198501010017', { valid: true, birthDate: '1985-01-01', sex: null }],
    ['外国人永久居留身份证', 'KAZ110090123105', silent],
    ['军官证', '军字第0123456号', silent],
    ['海外高层次人才居住证', 'A-12', silent],
  ])('%s %s', (type, number, verdict) => expect(checkDocumentNumber(type, number)).toEqual(verdict));
});

describe('wrong numbers', () => {
  it.each([
    ['身份证', '11010519491231002', 'length'],
    ['身份证', '110105194912310020', 'check-digit'],
    ['港澳居民居住证', complete('83000019900101003'), 'region'],
    ['台湾居民居住证', complete('81000019900101003'), 'region'],
    ['台湾居民居住证', '11010519491231002X', 'region'],
    ['港澳居民来往内地通行证', 'H1234567', 'format'],
    ['港澳居民来往内地通行证', 'A12345678', 'format'],
    ['台湾居民来往大陆通行证', '1234567', 'format'],
    ['外国人永久居留证', '932682198501010018', 'check-digit'],
    ['外国人永久居留证', '932682198513010017', 'birth-date'],
    ['外国人永久居留证', 'KA1110090123105', 'format'],
    ['军官证', '军字第 0123456 号', 'blank'],
    ['军官证', '军字第\u30000123456号', 'blank'],
    ['护照', '', 'blank'],
  ])('%s %s: %s', (type, number, problem) => expect(checkDocumentNumber(type, number)).toEqual({ valid: false, problem }));
});

it('knows a format for every listed type but the two that have none', () => {
  const withoutFormat = documentTypes.items.filter(({ name }) => checkDocumentNumber(name, '?').valid).map(({ name }) => name);
  expect(withoutFormat).toEqual(['军官证', '海外高层次人才居住证']);
});
