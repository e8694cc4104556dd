/** 报名流程: the whole way at a glance, from the account to the paid fee. Our own summary of the guide. */
import type { Exam } from '../core/exams.ts';
import { sectionLabel } from '../core/texts/field-labels.ts';
import { guideSource } from './guide-source.ts';
import type { Reading, ReadingSection } from './reading.ts';

const before: ReadingSection = {
  heading: { zh: '报名之前', en: 'Before you register' },
  steps: [
    {
      zh: '注册账号，完善基本信息：上传基本照片，维护学历学位信息，绑定微信。',
      en: 'Create an account and complete it: basic photo, education and degrees, WeChat.',
    },
    {
      zh: '用“用户名或证件号码＋密码”登录，或用已绑定的微信扫码登录。',
      en: 'Sign in with your user name or document number and password, or with the WeChat that is bound to your account.',
    },
  ],
  guideLines: 'L5–L11',
};

const filling = (exam: Exam): ReadingSection => ({
  heading: { zh: '填报', en: 'Registering' },
  steps: [
    {
      zh: `进入网上报名，选择“${exam.name}”，再选择所在省份（考区）。`,
      en: `Choose “${exam.nameEn}” in the list of exams, then your province (exam area).`,
    },
    { zh: '阅读报考须知，勾选“同意”。', en: 'Read the notice and agree to it.' },
    {
      zh: `按顺序填写并提交：${exam.sections.map((id) => sectionLabel(id, 'zh')).join('、')}。`,
      en: `Fill in and save the tabs in order: ${exam.sections.map((id) => sectionLabel(id, 'en')).join(', ')}.`,
    },
    { zh: '确认使用基本照片，或上传本次考试专用的照片。', en: 'Use your basic photo, or upload one for this exam only.' },
    {
      zh: '核对全部内容，提交报名信息，打印报名表。',
      en: 'Read everything over, submit the registration and print the application form.',
    },
  ],
  guideLines: 'L15–L361',
});

const after: ReadingSection = {
  heading: { zh: '提交以后', en: 'After submitting' },
  steps: [
    {
      zh: '发现有误时，在报名确认之前、确认截止日期之前撤回，修改后重新提交、重新打印。',
      en: 'If something is wrong, withdraw before you are confirmed and before the deadline, then correct, submit and print again.',
    },
    {
      zh: '带报名表和相关资料到指定地点报名确认；符合自动确认条件的历史考生不必到场。',
      en: 'Take the form and your documents to the confirmation; returning candidates who are confirmed automatically need not come.',
    },
    {
      zh: '等待资格审核：考点初审，考区终审。',
      en: 'Wait for the review of your qualification, first by the site and then by the area.',
    },
    {
      zh: '实行网上缴费的考区：审核通过后，在规定时间内核对、生成订单并支付。',
      en: 'Where payment is online: once approved, check the fee, create the order and pay within the window.',
    },
  ],
  guideLines: 'L420–L483',
};

const colours: ReadingSection = {
  heading: { zh: '看懂流程图', en: 'Reading the progress nodes' },
  points: [
    { zh: '绿色：已完成；黑色：可以办理；红色：当前环节。', en: 'Green is done, black is open, red is where you are.' },
    {
      zh: '实行网上缴费的考区，“缴费”变为绿色即报名成功；其他考区，“资格审核”变为绿色即报名成功。',
      en: 'Where payment is online, a green payment means that you are registered; elsewhere, a green review does.',
    },
  ],
  guideLines: 'L452–L454, L471–L473, L503–L505',
};

/** The way through the registration for one exam. */
export function registrationFlow(exam: Exam): Reading {
  return {
    id: 'registrationFlow',
    title: { zh: '《报名流程》', en: 'The way through the registration' },
    sections: [before, filling(exam), after, colours],
    sources: [guideSource],
  };
}
