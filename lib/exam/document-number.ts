/** Numbers of the documents with which one can register, by the word on the form. Formats: see each entry's source. */
import type { CivilDate } from '../civil-date.ts';
import { normaliseOption } from '../text.ts';
import { birthDateIn, checkIdentityNumber, hasRightCheckCharacter, type IdentityProblem } from './identity-number.ts';
import type { Confidence } from './pack.ts';

type DocumentProblem = IdentityProblem | 'blank' | 'format';

export type DocumentVerdict =
  /** What the number itself says of its holder; null where it says nothing. */
  { valid: true; birthDate: CivilDate | null; sex: '男' | '女' | null } | { valid: false; problem: DocumentProblem };

interface NumberFormat {
  /** Words for this document on forms; the first is the one of the code list. */
  names: readonly string[];
  check: (number: string) => DocumentVerdict;
  source: string;
  confidence: Confidence;
}

const silent: DocumentVerdict = { valid: true, birthDate: null, sex: null };
const wrong = (problem: DocumentProblem): DocumentVerdict => ({ valid: false, problem });
const shaped = (shape: RegExp) => (number: string) => (shape.test(number) ? silent : wrong('format'));

function checkCitizen(number: string): DocumentVerdict {
  const verdict = checkIdentityNumber(number);
  return verdict.valid ? { valid: true, birthDate: verdict.birthDate, sex: verdict.sex } : verdict;
}

/** Laid out as the citizen's number, issued under a region of its own: 810000, 820000 or 830000. */
const checkResident =
  (...regions: string[]) =>
  (number: string): DocumentVerdict => {
    const verdict = checkCitizen(number);
    return verdict.valid && !regions.includes(number.slice(0, 6)) ? wrong('region') : verdict;
  };

/** Since December 2023 `9`, region, country, birth date, sequence, check character; before, three letters and twelve digits. */
function checkForeigner(number: string): DocumentVerdict {
  if (/^[A-Z]{3}\d{12}$/i.test(number)) return silent;
  if (!/^9\d{16}[\dXx]$/.test(number)) return wrong('format');
  const birthDate = birthDateIn(number.slice(6, 14));
  if (!birthDate) return wrong('birth-date');
  return hasRightCheckCharacter(number) ? { valid: true, birthDate, sex: null } : wrong('check-digit');
}

const formats: readonly NumberFormat[] = [
  {
    names: ['身份证', '居民身份证', '中华人民共和国居民身份证', '二代身份证', '第二代居民身份证'],
    check: checkCitizen,
    source: 'GB 11643-1999',
    confidence: 'official',
  },
  {
    names: ['港澳居民居住证', '中华人民共和国港澳居民居住证'],
    check: checkResident('810000', '820000'),
    source: '港澳台居民居住证申领发放办法; prefixes: cnblogs tc310 15035234',
    confidence: 'secondary',
  },
  {
    names: ['台湾居民居住证', '中华人民共和国台湾居民居住证'],
    check: checkResident('830000'),
    source: '港澳台居民居住证申领发放办法; prefixes: cnblogs tc310 15035234',
    confidence: 'secondary',
  },
  {
    names: ['港澳居民来往内地通行证', '港澳居民往来内地通行证'],
    // Eight digits now; ten on the old booklet, which counted its issues.
    check: shaped(/^[HM](?:\d{8}|\d{10})$/i),
    source: 'juejin 7477601578830381056',
    confidence: 'secondary',
  },
  {
    names: ['台湾居民来往大陆通行证', '台湾居民往来大陆通行证'],
    // Eight digits now; ten and perhaps a letter on one-off permits.
    check: shaped(/^(?:\d{8}|\d{10}[A-Z]?)$/i),
    source: 'public validators',
    confidence: 'secondary',
  },
  {
    names: ['外国人永久居留证', '外国人永久居留身份证', '中华人民共和国外国人永久居留身份证'],
    check: checkForeigner,
    source: 'Notice on the new card of 2023-12-01 (eastcoms 840); layout: csdn 134553563',
    confidence: 'secondary',
  },
];

/**
 * Judges the number of a document of the given type. Of a type without a known format (军官证, 海外高层次人才居住证 and whatever else a
 * form may list) only blanks are refused.
 */
export function checkDocumentNumber(documentType: string, number: string): DocumentVerdict {
  if (number === '' || /\s/u.test(number)) return wrong('blank');
  const type = normaliseOption(documentType);
  const format = formats.find(({ names }) => names.includes(type));
  return format ? format.check(number) : silent;
}
