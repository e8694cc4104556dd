/** For what staff refuse: the reasons that candidates meet most. A new one is one more row. */
export interface Reason {
  code: string;
  zh: string;
  en: string;
}

/** From the reject lists of several areas' notices (domain facts 8), in the order of their frequency. */
export const reasons: readonly Reason[] = [
  {
    code: 'years-short',
    zh: '从事本专业工作年限不足或计算有误，请按截止日期重新计算。',
    en: 'The years of work in the specialty are too few or miscounted.',
  },
  {
    code: 'specialty-mismatch',
    zh: '报考专业与所学专业或执业范围不符，请重新选择报考专业。',
    en: 'The specialty does not match the major or the scope of practice.',
  },
  {
    code: 'form-not-stamped',
    zh: '报名表未经所在单位或档案存放单位审查盖章，请盖章后再来确认。',
    en: 'The form lacks the stamp of the employer or personnel file holder.',
  },
  {
    code: 'employer-wrong',
    zh: '单位名称与公章不一致，请更正工作情况后重新提交。',
    en: 'The employer’s name differs from its seal. Correct it and submit again.',
  },
  {
    code: 'education-wrong',
    zh: '学历、学位信息与证书原件不一致，请更正后重新提交。',
    en: 'Education or degree differs from the original certificate.',
  },
  {
    code: 'photo-unfit',
    zh: '照片不符合要求，请更换考试照片后重新提交。',
    en: 'The photo does not meet the requirements. Replace it and submit again.',
  },
  {
    code: 'documents-missing',
    zh: '证明材料不齐全，请备齐原件和复印件后再来确认。',
    en: 'Documents are missing. Bring originals and copies.',
  },
  { code: 'other', zh: '其他原因，见说明。', en: 'Another reason: see the note.' },
];

export function findReason(code: string): Reason | undefined {
  return reasons.find((reason) => reason.code === code);
}
