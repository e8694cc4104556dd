/** 考生须知: the windows of the exam's calendar, what to bring, what is sat. The dates come from the exam's pack. */
import type { ExamPack, PackWindow } from '../../exam/pack.ts';
import { dateRange } from '../core/texts/date-range.ts';
import type { Reading, ReadingSection, Words } from './reading.ts';

const windowNames: Record<PackWindow['window'], Words> = {
  registration: { zh: '网上报名', en: 'Online registration' },
  confirmation: { zh: '现场确认', en: 'Confirmation' },
  qualificationReview: { zh: '资格审核', en: 'Review of the qualification' },
  payment: { zh: '网上缴费', en: 'Online payment' },
  ticket: { zh: '打印准考证', en: 'Printing the admission ticket' },
  exam: { zh: '考试', en: 'Exam' },
  results: { zh: '成绩公布', en: 'Results' },
};

const statusNames: Record<'planned' | 'held', Words> = {
  planned: { zh: '报名时公布的计划', en: 'as planned when registration opened' },
  held: { zh: '实际举行', en: 'as held' },
};

/** A note of the pack is in Chinese, so only the Chinese text shows it. */
function windowWords({ window, scope, start, end, status, note }: PackWindow): Words {
  const name = windowNames[window];
  const inZh = [scope === 'national' ? '' : `${scope}考区`, status ? statusNames[status].zh : ''].filter(Boolean);
  const inEn = [scope === 'national' ? '' : scope, status ? statusNames[status].en : ''].filter(Boolean);
  const zh = inZh.length > 0 ? `${name.zh}（${inZh.join('，')}）` : name.zh;
  const en = inEn.length > 0 ? `${name.en} (${inEn.join('; ')})` : name.en;
  return {
    zh: `${zh}：${dateRange({ start, end }, 'zh')}${note ? `（${note}）` : ''}`,
    en: `${en}: ${dateRange({ start, end }, 'en')}`,
  };
}

const calendarSection = (pack: ExamPack): ReadingSection => ({
  heading: { zh: '时间安排', en: 'Calendar' },
  points: [...pack.calendar].sort((a, b) => a.start.localeCompare(b.start)).map(windowWords),
  paragraphs: [
    {
      zh: '现场确认由各考点自行安排，未列出的时间以当地考试管理机构的通知为准。每个期限都不能补办：未按时确认或缴费的，报名无效。',
      en: 'Each site sets its own days for the confirmation; what is not listed here is announced locally. No window opens twice: whoever misses the confirmation or the payment is not registered.',
    },
  ],
});

const proof: Record<ExamPack['exam'], readonly Words[]> = {
  health: [
    {
      zh: '打印的申报表，由所在单位或人事档案存放单位审查盖章；修改过信息的须重新打印、重新盖章；',
      en: 'the printed application form, stamped by your employer or whoever keeps your personnel file; printed and stamped anew after any change;',
    },
    { zh: '有效身份证件，有效期应当覆盖考试日期；', en: 'a valid identity document that outlives the exam;' },
    { zh: '学历、学位证书；', en: 'certificates of education and degree;' },
    {
      zh: '按所报级别需要的专业技术资格证书、执业证书和从事本专业工作的证明；',
      en: 'qualification and practice certificates and proof of work in the specialty, as your level demands;',
    },
    { zh: '以上材料的原件和复印件。', en: 'the originals and copies of all these.' },
  ],
  nurse: [
    {
      zh: '打印的报名申请表，由所在学校或单位审查盖章；修改过信息的须重新打印、重新盖章；',
      en: 'the printed application form, stamped by your school or employer; printed and stamped anew after any change;',
    },
    { zh: '有效身份证件，有效期应当覆盖考试日期；', en: 'a valid identity document that outlives the exam;' },
    {
      zh: '护理、助产专业学历证书；应届毕业生提交学校出具的应届毕业证明；',
      en: 'the diploma in nursing or midwifery, or, in the year of graduation, the school’s certificate;',
    },
    {
      zh: '在教学、综合医院完成 8 个月以上护理临床实习的证明；',
      en: 'proof of at least eight months’ clinical internship at a teaching or general hospital;',
    },
    { zh: '以上材料的原件和复印件。', en: 'the originals and copies of all these.' },
  ],
};

const proofSection = (exam: ExamPack['exam']): ReadingSection => ({
  heading: { zh: '现场确认带什么', en: 'What to bring to the confirmation' },
  points: proof[exam],
  paragraphs: [
    {
      zh: '各考点要求的材料不尽相同，请以报考所在地的通知为准。',
      en: 'Sites differ in what they ask for: follow the notice of yours.',
    },
  ],
  guideLines: 'L435, L450',
});

const passing: Record<ExamPack['exam'], readonly Words[]> = {
  health: [
    {
      zh: '成绩两年为一个周期滚动管理：同一专业的全部科目须在连续两个考试年度内通过；姓名和证件号码与上一年度一致的，系统自动选择上一年度未通过的科目，本人也可以改选。',
      en: 'Results roll over for two years: all subjects of one specialty have to be passed within two exam years in a row. If name and document number are last year’s, the subjects failed then are ticked for you; you may change them.',
    },
    {
      zh: '专业代码不同即为不同专业，换报其他专业后，原来通过的科目不再计入。证件号码与上一年度不一致的，须向考点申请合并成绩。',
      en: 'Another specialty code is another specialty: what was passed in the old one no longer counts. If your document number has changed, ask the site to merge the results.',
    },
  ],
  nurse: [
    {
      zh: '两个科目须在一次考试中全部通过，成绩不滚动：只通过一科的，下次仍须参加两科。',
      en: 'Both subjects have to be passed in one sitting. Nothing rolls over: whoever passes one of them sits both the next time.',
    },
  ],
};

const subjectsSection = ({ exam, subjects }: ExamPack): ReadingSection => ({
  heading: { zh: '考试科目和成绩', en: 'Subjects and results' },
  paragraphs: [
    {
      zh: `共 ${subjects.length} 科：${subjects.map(({ name }) => name).join('、')}。`,
      en: `${subjects.length} subjects: ${subjects.map(({ name }) => name).join(', ')}.`,
    },
    ...passing[exam],
  ],
  ...(exam === 'health' ? { guideLines: 'L156, L414' } : {}),
});

const conductSection: ReadingSection = {
  heading: { zh: '请特别注意', en: 'Please note' },
  points: [
    {
      zh: '填写的信息和照片由考生本人负责；现场确认签字后不能再修改。',
      en: 'You answer for your data and your photo; after you have signed at the confirmation nothing can be changed.',
    },
    {
      zh: '“报名确认”通过不等于报名成功：实行网上缴费的考区，缴费后才算报名成功；其他考区，资格审核通过即报名成功。',
      en: 'Confirmed is not yet registered: where payment is online you are registered once you have paid, elsewhere once your qualification is approved.',
    },
    {
      zh: '参加现场确认和考试时，遵守当地的疫情防控要求和考试管理机构的安排。',
      en: 'At the confirmation and the exam, follow the local rules on disease control and the instructions of the exam authority.',
    },
  ],
  guideLines: 'L62, L355, L416, L503–L505',
};

/** Titles of the sources that the windows and subjects shown are cited from. */
function sourcesOf(pack: ExamPack): Words[] {
  const cited = [...pack.calendar, ...pack.subjects].map(({ source }) => source.split(' ')[0] ?? '');
  return [...new Set(cited)].flatMap((key) => {
    const source = pack.sources[key];
    const words = source && [source.title, source.address].filter((part) => part !== undefined).join(' ');
    return words ? [{ zh: words, en: words }] : [];
  });
}

const otherSources: Record<ExamPack['exam'], readonly Words[]> = {
  health: [],
  nurse: [
    { zh: '《护士执业资格考试办法》第十二条、第十三条。', en: 'Measures on the nurse licensing exam, articles 12 and 13.' },
  ],
};

/** The notes to candidates of one exam. */
export function candidateNotes(pack: ExamPack): Reading {
  return {
    id: 'candidateNotes',
    title: { zh: `《${pack.name}考生须知》`, en: `Notes to candidates: ${pack.nameEn}` },
    sections: [calendarSection(pack), proofSection(pack.exam), subjectsSection(pack), conductSection],
    sources: [...sourcesOf(pack), ...otherSources[pack.exam]],
  };
}
