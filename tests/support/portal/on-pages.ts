/** A candidate at work on the portal's own pages in real Chromium, by what is shown. */
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';

export const main = page.getByRole('main');
export const menu = page.getByRole('navigation', { name: '导航菜单' });
export const button = (name: string) => main.getByRole('button', { name, exact: true });
export const box = (name: string) => main.getByLabelText(name, { exact: true });
const heading = (name: string) => main.getByRole('heading', { level: 2, name, exact: true });
export const confirmDialog = () => page.getByRole('dialog').getByRole('button', { name: '确定', exact: true }).click();

export const exams = { health: '2022年度卫生专业技术资格考试', nurse: '2022年护士执业资格考试' };

async function pick(label: string, option: string): Promise<void> {
  await box(label).click();
  // A native list on the same page may have an option of the same name.
  await page.getByRole('listbox', { name: label }).getByRole('option', { name: option, exact: true }).click();
}

export async function signInOnPage(userName: string): Promise<void> {
  await page.getByLabelText('用户名或证件号码').fill(userName);
  await page.getByLabelText('密码', { exact: true }).fill('practice-2022');
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** From the exam list to the first section. */
export async function chooseOnPages(exam: string, area: string): Promise<void> {
  await page.getByRole('button', { name: `选择 ${exam}`, exact: true }).click();
  await pick('所在省份', area);
  await button('下一步').click();
  await main.getByLabelText('同意').click();
  await button('下一步').click();
}

/** What is chosen and typed, in the words of the form. What is absent is not asked for on this candidate's form. */
export interface Answers {
  city: string;
  expiry: string;
  sex?: string;
  birthDate?: string;
  nationality: string;
  foreignNationality?: string;
  specialty?: string;
  practiceCategory?: string;
  educationLevel: string;
  degree: string;
  highest: string;
  programLength: string;
  /** A keyword that finds one employer only. */
  employerKeyword?: string;
  /** 其它, and the name. */
  employerOther?: string;
  jurisdiction: string;
  years: string;
}

export async function fillOnPages(answers: Answers): Promise<void> {
  await pick('报名地市', answers.city);
  await button('提交').click();
  await fillBasics(answers);
  await box('地址').fill('某某市某某路8号');
  await button('提交').click();
  if (answers.specialty) await fillExamChoice(answers.specialty, answers.practiceCategory ?? '无');
  await fillEducation(answers);
  await fillEmployment(answers);
  await expect.element(heading('上传照片')).toBeVisible();
}

async function fillBasics({ expiry, sex, birthDate, nationality, foreignNationality }: Answers): Promise<void> {
  await box('证件有效截止日期').fill(expiry);
  if (sex) await pick('性别', sex);
  if (birthDate) await box('出生日期').fill(birthDate);
  await pick('健康状况', '健康或良好');
  await box('民族').click();
  await userEvent.keyboard('汉族{Enter}');
  await pick('国籍', nationality);
  if (foreignNationality) await box('外籍人员国籍').fill(foreignNationality);
  await button('提交').click();
}

async function fillExamChoice(specialty: string, practiceCategory: string): Promise<void> {
  await box('报考专业').click();
  await userEvent.keyboard(specialty);
  await page.getByRole('option', { name: specialty, exact: false }).first().click();
  await pick('现有技术资格', '无');
  await box('执业类别').selectOptions(practiceCategory);
  await button('提交').click();
}

async function fillEducation({ educationLevel, degree, highest, programLength }: Answers): Promise<void> {
  await pick('学历', educationLevel);
  await pick('学位', degree);
  await pick('最高学历', highest);
  await box('学制').selectOptions(programLength);
  await box('专业工作经历').fill('2014年7月至今，在本单位从事本专业工作。');
  await button('提交').click();
}

async function fillEmployment({ employerKeyword, employerOther, jurisdiction, years }: Answers): Promise<void> {
  await box('单位名称').click();
  await userEvent.keyboard(employerKeyword ?? '其它');
  await page.getByRole('option').first().click();
  if (employerOther) await box('其它单位').fill(employerOther);
  await pick('单位所属', jurisdiction);
  await pick('单位性质', '医疗卫生');
  await box('从事本专业年限').fill(years);
  await button('提交').click();
}

/** On the photo page: a picture that the check has passed. */
export async function uploadPhoto(photo: Blob): Promise<void> {
  const file = new File([photo], '报名照片.jpg', { type: 'image/jpeg' });
  await userEvent.upload(main.getByLabelText(/更换考试照片 选择/), file);
  await expect.element(heading('提交报名信息')).toBeVisible();
}

export async function submitOnPage(): Promise<void> {
  await button('提交报名信息').click();
  await confirmDialog();
  await expect.element(heading('报考流程')).toBeVisible();
}
