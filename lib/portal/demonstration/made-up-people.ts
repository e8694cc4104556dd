/** People who cannot be: names from a list, numbers of a region that never was, with a right check character. */
import { checkDocumentNumber } from '../../exam/document-number.ts';
import type { CandidateFacts } from '../core/candidate-facts.ts';

const surnames = '林陈周吴徐孙胡朱高何郭马罗梁宋郑谢韩唐冯于董萧程';
const given = [
  '晓岚',
  '知远',
  '若溪',
  '清和',
  '予安',
  '景行',
  '思齐',
  '沐阳',
  '采薇',
  '云舒',
  '子衿',
  '望舒',
  '南星',
  '半夏',
  '紫苏',
  '杜衡',
];
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Region 110199 is none; the number is different for every `index`. */
export function madeUpNumber(index: number): string {
  const day = String(1 + (Math.floor(index / 1000) % 28)).padStart(2, '0');
  const first = `110199199006${day}${String(index % 1000).padStart(3, '0')}`;
  const sum = [...first].reduce((total, digit, place) => total + Number(digit) * (weights[place] ?? 0), 0);
  return first + '10X98765432'.charAt(sum % 11);
}

function madeUpName(index: number): string {
  const surname = surnames.charAt(index % surnames.length);
  return surname + (given[Math.floor(index / surnames.length) % given.length] ?? '');
}

/** A pharmacist with a bachelor's degree; sex and birth date as the number has them. */
export function madeUpFacts(index: number): CandidateFacts {
  const documentNumber = madeUpNumber(index);
  const verdict = checkDocumentNumber('身份证', documentNumber);
  const known = verdict.valid && verdict.birthDate ? { birthDate: verdict.birthDate } : {};
  return {
    ...{ fullName: madeUpName(index), documentType: '身份证', documentNumber, ...known },
    sex: Number(documentNumber.charAt(16)) % 2 === 1 ? '1' : '2',
    educationRecords: [
      {
        ...{ id: 'education-1', level: '大学本科', diplomaNumber: `10315120140500${String(1000 + (index % 9000))}` },
        ...{ school: '南京中医药大学', graduationMonth: '2014-06', studyMode: '全日制', major: '中药学', verification: 'passed' },
      },
    ],
    degreeRecords: [
      {
        ...{ id: 'degree-1', degree: '学士', certificateNumber: `1031542014${String(100_000 + (index % 900_000))}` },
        ...{ school: '南京中医药大学', date: '2014-06', major: '中药学', verification: 'passed' },
      },
    ],
  };
}

/** The same person with a foreign permanent resident card; the number's check character is right, and its region is none. */
export function foreignFacts(index: number): CandidateFacts {
  const first = `93219919900601${String(index % 1000).padStart(3, '0')}`;
  const sum = [...first].reduce((total, digit, place) => total + Number(digit) * (weights[place] ?? 0), 0);
  const { birthDate: _, ...facts } = madeUpFacts(index);
  return {
    ...facts,
    fullName: `MARTIN ${String.fromCharCode(65 + (index % 26))}`,
    documentType: '外国人永久居留证',
    documentNumber: first + '10X98765432'.charAt(sum % 11),
    birthDate: '1990-06-01',
  };
}
