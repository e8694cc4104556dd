/** The notes beside the process (guide L441–L447), in our own words. Areas and dates come in: they are data of the exam. */
import type { CivilDate } from '../../../civil-date.ts';
import { examAreas } from '../../../exam/codes/exam-areas.ts';
import { findExam } from '../exams.ts';
import { dateRange } from './date-range.ts';
import { fieldLabel, type Language } from './field-labels.ts';

export interface ProcessNoteFacts {
  examId: string;
  /** Names of the areas in which every site pays online. */
  onlinePaymentAreas: readonly string[];
  /** Areas of which only the sites named pay online (陕西). */
  onlinePaymentSites?: Readonly<Record<string, readonly string[]>>;
  /** Names of the areas that confirm last year's candidates by themselves. */
  automaticAreas: readonly string[];
  /** Null where no window is known. */
  paymentWindow: { start: CivilDate; end: CivilDate } | null;
}

/** The body of the guide (L430) locks more than the note on its screen (L445): the stricter holds. */
const lockedFields = ['fullName', 'documentType', 'documentNumber', 'sex', 'birthDate', 'nationality'];

/**
 * What a candidate has to know between submission and payment, one sentence or two a note. A note about areas is left out where
 * there are none.
 */
export function processNotes(facts: ProcessNoteFacts, language: Language): string[] {
  const notes = [bringTheForm, nothingAfterConfirmation, whatWithdrawalOpens, payOnline, confirmedByItself];
  return notes.map((note) => note(facts, language)).filter((note) => note !== '');
}

const bringTheForm = (_: ProcessNoteFacts, language: Language): string =>
  language === 'zh'
    ? '提交报名信息后，请打印报名表，在规定时间内带上报名表和相关资料，到考点考试管理机构指定的地点现场确认。'
    : 'After submitting, print the application form and take it, with your documents, to the place that the exam site names, within the time allowed.';

const nothingAfterConfirmation = (_: ProcessNoteFacts, language: Language): string =>
  language === 'zh'
    ? '现场确认后，网上填报的信息不能再修改。填写不实或有误的后果由考生本人承担，请在签字前逐项核对。'
    : 'After the confirmation nothing can be changed any more. You answer for whatever is wrong or untrue, so check every line before you sign.';

function whatWithdrawalOpens(_: ProcessNoteFacts, language: Language): string {
  const locked = lockedFields.map((field) => fieldLabel(field, language));
  return language === 'zh'
    ? `点击“撤回信息提交”后，除${locked.join('、')}外的报名信息可以修改。修改并再次提交后验证码随之更新，必须重新打印申报表，原来的打印件不能用于现场确认。`
    : `After “withdraw the submission” you can change everything but ${locked.join(', ').toLowerCase()}. Submitting again renews the form check code: print the form anew, for the old print is refused at the confirmation.`;
}

function payOnline({ onlinePaymentAreas, onlinePaymentSites = {}, paymentWindow }: ProcessNoteFacts, language: Language): string {
  const areas = inOrder([...new Set([...onlinePaymentAreas, ...Object.keys(onlinePaymentSites)])]);
  if (areas.length === 0) return '';
  const names = areas.map((area) => withSites(area, onlinePaymentSites[area], language)).join(listMark(language));
  const window = paymentWindow && dateRange(paymentWindow, language);
  return language === 'zh'
    ? `下列考区实行网上缴费：${names}。资格审核通过后，须${window ? `于${window}` : '在当地公布的期限内'}完成网上缴费；逾期未缴费的，视为自动放弃本次考试。`
    : `These areas take the fee online: ${names}. Once your qualification is approved, pay ${window ? `in the window ${window}` : 'within the time that the area announces'}; whoever has not paid by then has given up the exam.`;
}

function confirmedByItself({ examId, automaticAreas }: ProcessNoteFacts, language: Language): string {
  if (automaticAreas.length === 0) return '';
  const exam = findExam(examId);
  const lastYear = Number(exam?.month.slice(0, 4)) - 1;
  const choosesSpecialty = exam?.sections.includes('examChoice') ?? false;
  const names = inOrder(automaticAreas).join(listMark(language));
  return language === 'zh'
    ? `下列考区对历史考生自动确认：${names}。${lastYear}年参加考试而未通过的考生（缺考、违纪和以现役军人身份参加考试的除外），报考考区、考点、${choosesSpecialty ? '专业、级别、' : ''}教育情况、工作情况等信息都没有变化的，系统会提示已自动确认，不必再到现场确认。`
    : `These areas confirm returning candidates by themselves: ${names}. Whoever sat and failed in ${lastYear} (not those who were absent, disciplined or registered as active servicemen) and changes neither area nor site, ${choosesSpecialty ? 'specialty, level, ' : ''}education or employment is told so and need not come.`;
}

function withSites(area: string, sites: readonly string[] | undefined, language: Language): string {
  if (!sites) return area;
  return language === 'zh' ? `${area}（限${sites.join('、')}）` : `${area} (only ${sites.join(', ')})`;
}

const listMark = (language: Language): string => (language === 'zh' ? '、' : ', ');

/** As the list of areas has them, which is the guide's order too. */
const inOrder = (names: readonly string[]): string[] => [...names].sort((a, b) => place(a) - place(b));

function place(name: string): number {
  const index = examAreas.items.findIndex((area) => area.name === name);
  return index < 0 ? examAreas.items.length : index;
}
