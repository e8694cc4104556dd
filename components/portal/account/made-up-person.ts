/** A person to practise with: nobody has a number of county 99, because there is no such county. */
import { checkCharacter } from '../../../lib/exam/identity-number.ts';

const surnames = '林周陈沈顾许梁苏程叶白方';
const givenNames = ['知远', '若水', '景行', '云帆', '思齐', '怀瑾', '清和', '望舒', '子衿', '明澈'];

const below = (limit: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % limit;
const two = (number: number): string => String(number).padStart(2, '0');

export interface MadeUpPerson {
  fullName: string;
  documentType: string;
  documentNumber: string;
}

export function makeUpPerson(): MadeUpPerson {
  const birthDate = `${1980 + below(20)}${two(1 + below(12))}${two(1 + below(28))}`;
  const digits = `110199${birthDate}${String(below(1000)).padStart(3, '0')}`;
  const fullName = `${surnames[below(surnames.length)] ?? ''}${givenNames[below(givenNames.length)] ?? ''}`;
  return { fullName, documentType: '身份证', documentNumber: digits + checkCharacter(digits) };
}
