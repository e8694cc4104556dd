/** What can be wrong with a profile file, in words a candidate can act on. Names the key and the line, never the value. */
import type { AnswerForm } from './profile.ts';
import type { Place } from './read-json.ts';

type ImportProblemCode =
  | 'malformed-json'
  | 'not-an-object'
  | 'duplicate-key'
  | 'unknown-key'
  | 'day-left-out'
  | `not-${AnswerForm}`
  | 'not-custom'
  | 'not-custom-answer';

export interface ImportProblem {
  code: ImportProblemCode;
  /** Path of the key: 'birthDate', 'custom.民族'. */
  key?: string;
  line?: number;
  column?: number;
  message: { zh: string; en: string };
}

/** Placeholders: {key} {line} {column} {detail}. */
const messages: Record<ImportProblemCode, { zh: string; en: string }> = {
  'malformed-json': {
    zh: '第 {line} 行第 {column} 列：不是正确的 JSON，此处应为 {detail}',
    en: 'Line {line}, column {column}: not valid JSON, expected {detail} here',
  },
  'not-an-object': {
    zh: '第 {line} 行：文件内容应为一个 JSON 对象 { … }',
    en: 'Line {line}: the file must hold one JSON object { … }',
  },
  'duplicate-key': {
    zh: '第 {line} 行：“{key}”出现了两次，请只保留一个',
    en: 'Line {line}: "{key}" appears twice; keep only one',
  },
  'unknown-key': {
    zh: '第 {line} 行：不认识“{key}”，已忽略{detail}',
    en: 'Line {line}: unknown key "{key}" was ignored{detail}',
  },
  'day-left-out': {
    zh: '第 {line} 行：“{key}”只需年月（YYYY-MM），已略去日',
    en: 'Line {line}: "{key}" takes a month (YYYY-MM); the day was left out',
  },
  'not-text': { zh: '第 {line} 行：“{key}”应为文字（加引号）', en: 'Line {line}: "{key}" must be a text in quotes' },
  'not-digits': { zh: '第 {line} 行：“{key}”应为文字或整数', en: 'Line {line}: "{key}" must be a text or a whole number' },
  'not-date': {
    zh: '第 {line} 行：“{key}”不是有效日期，应为 "YYYY-MM-DD"',
    en: 'Line {line}: "{key}" is not a date, expected "YYYY-MM-DD"',
  },
  'not-date-or-indefinite': {
    zh: '第 {line} 行：“{key}”不是有效日期，应为 "YYYY-MM-DD"，长期有效写 "indefinite"',
    en: 'Line {line}: "{key}" is not a date, expected "YYYY-MM-DD", or "indefinite" for 长期',
  },
  'not-date-or-month': {
    zh: '第 {line} 行：“{key}”不是有效日期，应为 "YYYY-MM-DD" 或 "YYYY-MM"',
    en: 'Line {line}: "{key}" is not a date, expected "YYYY-MM-DD" or "YYYY-MM"',
  },
  'not-month': {
    zh: '第 {line} 行：“{key}”不是有效年月，应为 "YYYY-MM"',
    en: 'Line {line}: "{key}" is not a month, expected "YYYY-MM"',
  },
  'not-list': {
    zh: '第 {line} 行：“{key}”应为文字列表 ["…", "…"]',
    en: 'Line {line}: "{key}" must be a list of texts ["…", "…"]',
  },
  'not-custom': {
    zh: '第 {line} 行：“custom”应为一个对象，页面上的标签对应答案',
    en: 'Line {line}: "custom" must be an object that maps labels on the page to answers',
  },
  'not-custom-answer': {
    zh: '第 {line} 行：“{key}”应为文字、true/false、数字或文字列表',
    en: 'Line {line}: "{key}" must be a text, true/false, a number or a list of texts',
  },
};

const expectedInChinese: Record<string, string> = {
  '"': '带引号的键名',
  value: '一个值',
  end: '文件结尾',
  'closing "': '结束引号',
};

/** `detail`: for malformed JSON what was expected, for an unknown key the nearest known one. */
export function describeProblem(
  code: ImportProblemCode,
  key: string | undefined,
  place: Place | undefined,
  detail = '',
): ImportProblem {
  const inChinese = code === 'unknown-key' ? detail && `（是否想写“${detail}”？）` : (expectedInChinese[detail] ?? detail);
  const inEnglish = code === 'unknown-key' ? detail && ` (did you mean "${detail}"?)` : detail;
  const fill = (text: string, detailText: string) =>
    text
      .replace('{line}', String(place?.line ?? 1))
      .replace('{column}', String(place?.column ?? 1))
      .replace('{key}', () => key ?? '')
      .replace('{detail}', () => detailText);
  return {
    code,
    ...(key === undefined ? {} : { key }),
    ...(place ?? {}),
    message: { zh: fill(messages[code].zh, inChinese), en: fill(messages[code].en, inEnglish) },
  };
}
