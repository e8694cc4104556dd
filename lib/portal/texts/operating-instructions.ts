/** 考生报名操作指导: page by page what to do. Our own summary of the guide; what the nurse exam does not have is left out. */
import type { Exam } from '../core/exams.ts';
import type { SectionId } from '../core/registration.ts';
import { sectionLabel } from '../core/texts/field-labels.ts';
import { guideSource } from './guide-source.ts';
import type { Reading, ReadingSection, Words } from './reading.ts';

const beginning: ReadingSection = {
  heading: { zh: '选择考试和考区', en: 'Exam and area' },
  steps: [
    { zh: '在考试列表中找到要报考的考试，点击“选择”。', en: 'Find the exam in the list and press “Choose”.' },
    { zh: '选择所在省份，点击“下一步”。', en: 'Choose your province and go on.' },
    {
      zh: '省份选错时，在提交报名信息之前用“修改考区”更换；本考试已填写的内容会清空，注册信息和基本信息不受影响。',
      en: 'Wrong province? “Change exam area” helps until you submit. It clears what you filled in for this exam and leaves your account alone.',
    },
    {
      zh: '阅读报考须知，勾选“同意”，点击“下一步”。',
      en: 'Read the notice, tick “I agree” and go on.',
    },
  ],
  guideLines: 'L15–L69',
};

const general: Words = {
  zh: '带“*”的为必填项。“重置”恢复到上次提交的内容，“提交”保存本页并进入下一页。',
  en: 'A * marks what is required. “Reset” brings back what was last saved; “Save” keeps the tab and opens the next.',
};

interface SectionAdvice {
  steps: readonly Words[];
  guideLines: string;
}

const advice: Record<SectionId, SectionAdvice> = {
  site: {
    steps: [{ zh: '下拉选择“报名地市”。', en: 'Choose the city of registration from the list.' }],
    guideLines: 'L73–L92',
  },
  basics: {
    steps: [
      {
        zh: '姓名、证件类型和证件号码引用注册信息，不能修改。性别、出生日期没有引用的，自行选择，出生日期须与身份证一致。',
        en: 'Name, document type and number come from your account. Choose sex and date of birth if the account lacks them, as on your identity card.',
      },
      {
        zh: '填写证件有效截止日期，选择健康状况和民族。证件在考试前到期的，系统只作提示，请及时换证。',
        en: 'Give the day on which your document expires, your state of health and your ethnicity. A document that expires before the exam brings a reminder only: renew it in time.',
      },
      {
        zh: '选择国籍。持外国人永久居留证或海外高层次人才居住证的，选择“其他”，并填写外籍人员国籍。',
        en: 'Choose your nationality. Holders of a foreign permanent resident card or an overseas talent residence permit choose 其他 (other) and write the nationality.',
      },
    ],
    guideLines: 'L94–L142',
  },
  contact: {
    steps: [
      {
        zh: '地址（50 字以内）和邮编（6 位半角数字）都不是必填项。',
        en: 'Address (up to 50 characters) and postal code (six half-width digits) may both stay empty.',
      },
    ],
    guideLines: 'L144–L154',
  },
  examChoice: {
    steps: [
      { zh: '在下拉列表中选择报考专业，注意级别和代码。', en: 'Choose your specialty from the list; mind its level and code.' },
      {
        zh: '全部科目默认勾选；上一年度参加过考试且姓名、证件编号一致的，自动勾选上一年度未通过的科目。请按本人情况核对。',
        en: 'All subjects are ticked; if you sat last year under the same name and number, those that you failed. Check that they are the right ones.',
      },
      {
        zh: '如实填写现有技术资格及其取得年月、执业类别。',
        en: 'Give your present qualification with its month, and your practice category, as they are.',
      },
    ],
    guideLines: 'L156–L175',
  },
  education: {
    steps: [
      {
        zh: '学历、学位从下拉列表引用【学历学位信息维护】中的记录，不能直接填写；没有学位的选择“无”。',
        en: 'Education and degree are chosen from the records of your account and cannot be typed. Without a degree, choose 无 (none).',
      },
      {
        zh: '记录有误的，退出当前考试，在【学历学位信息维护】中新增正确的记录，再回来引用。',
        en: 'If a record is wrong, leave the exam, add the right one to your account, and come back.',
      },
      {
        zh: '选择最高学历和学制，填写专业工作经历（200 字以内，写明时间和科室）。',
        en: 'Choose highest education and length of programme; describe your work in the specialty in up to 200 characters, with times and departments.',
      },
    ],
    guideLines: 'L177–L229',
  },
  employment: {
    steps: [
      {
        zh: '输入单位全称中的关键字检索，在列表中选择单位；简称、缩写检索不到。',
        en: 'Search for your employer with a word of its full name and choose it from the list; abbreviations find nothing.',
      },
      {
        zh: '确实没有的，选择“其它”，在“其它单位”中填写名称。',
        en: 'If it is not there, choose 其它 (other) and write its name into the next field.',
      },
      {
        zh: '选择单位所属、单位性质，填写从事本专业年限。',
        en: 'Choose level and kind of the employer and give your years in the specialty.',
      },
    ],
    guideLines: 'L231–L335',
  },
};

const sectionPages = ({ sections }: Exam): ReadingSection[] =>
  sections.map((id, index) => ({
    heading: { zh: `填写“${sectionLabel(id, 'zh')}”`, en: `The tab “${sectionLabel(id, 'en')}”` },
    ...(index === 0 ? { paragraphs: [general] } : {}),
    ...advice[id],
  }));

const photoAndSubmission: ReadingSection = {
  heading: { zh: '照片、提交和打印', en: 'Photo, submission, print' },
  steps: [
    {
      zh: '使用基本照片的，点击“确认使用照片”；要换照片的，点击“更换考试照片”上传，新照片只用于本次考试。',
      en: 'Use the basic photo, or upload another one, which serves this exam only.',
    },
    {
      zh: '要上传的照片须先经照片审核处理工具检查；未经检查的照片不能上传。官方工具是 Windows 程序，本练习系统用自带的网页代替。',
      en: 'A photo has to pass the photo check tool before it can be uploaded. The official tool is a Windows program; this practice system has a page instead.',
    },
    {
      zh: '核对全部内容，点击“提交报名信息”，再点击“打印报名表”。表上有网报号和验证码，报名确认时要用。',
      en: 'Read everything over, submit, and print the form. It bears the online registration number and the form check code, which the confirmation asks for.',
    },
  ],
  guideLines: 'L337–L418',
};

const correcting: ReadingSection = {
  heading: { zh: '撤回和修改', en: 'Withdrawing and correcting' },
  steps: [
    {
      zh: '尚未报名确认、也没有过确认截止日期的，点击“撤回信息提交”。',
      en: 'Before you are confirmed, and before the deadline, press “withdraw the submission”.',
    },
    {
      zh: '修改后再次提交。姓名、证件类型、证件号码、性别、出生日期和国籍不能修改。',
      en: 'Correct and submit again. Name, document type and number, sex, date of birth and nationality cannot be changed.',
    },
    {
      zh: '验证码已经更新，必须重新打印报名表，旧表不能用于确认。',
      en: 'The form check code is a new one: print the form anew, for the old one is refused.',
    },
  ],
  guideLines: 'L420–L431',
};

const paying: ReadingSection = {
  heading: { zh: '确认、审核和缴费', en: 'Confirmation, review, payment' },
  steps: [
    {
      zh: '在规定时间带盖章的报名表和证明材料（原件和复印件）到指定地点确认。',
      en: 'Take the stamped form and your proof, originals and copies, to the confirmation within the time allowed.',
    },
    {
      zh: '在【报考流程】查看资格审核状态：考点初审、考区终审。',
      en: 'Follow the review on the progress page: the site first, then the area.',
    },
    {
      zh: '实行网上缴费的考区，点击“缴费”，核对专业、科目和金额，点击“生成订单”，再点击“支付”，到缴费平台完成支付。',
      en: 'Where payment is online, open the payment, check specialty, subjects and amount, create the order, and pay on the payment platform.',
    },
  ],
  guideLines: 'L433–L483',
};

/** The instructions for one exam, page by page. */
export function operatingInstructions(exam: Exam): Reading {
  return {
    id: 'instructions',
    title: { zh: '《考生报名操作指导》', en: 'How to use the registration system' },
    sections: [beginning, ...sectionPages(exam), photoAndSubmission, correcting, paying],
    sources: [guideSource],
  };
}
