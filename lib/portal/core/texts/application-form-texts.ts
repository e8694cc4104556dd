/** The words that are printed on every 申报表: it is a Chinese document, whatever language its page is in (guide L381–L420). */

export const formTitles: Readonly<Record<string, string>> = {
  'health-2022': '2022 年度卫生专业技术资格考试申报表',
  'nurse-2022': '2022年护士执业资格考试报名申请表',
};

export const formWords = {
  onlineRegistrationNumber: '网报号',
  userName: '用户名',
  formCheckCode: '验证码',
  confirmationSite: '确认考点',
  photo: '照片',

  basics: '基本情况',
  fullName: '姓名',
  sex: '性别',
  birthDate: '出生日期',
  documentType: '证件类型',
  ethnicity: '民族',
  documentNumber: '证件编号',
  contact: '联系方式',

  previousFileNumber: '上一年度档案号',
  examChoice: '报考信息',
  previousSpecialty: '上一年度报考专业及代码',
  subjects: '报考科目',
  level: '报考级别',
  specialtyCode: '专业代码',
  specialty: '报考专业',
  currentQualification: '现有技术资格',
  currentQualificationMonth: '现有技术资格取得时间',
  practiceCategory: '执业类别',
  taken: '是',
  notTaken: '否',

  education: '教育情况',
  highestEducationLevel: '最高学历',
  degree: '学位',
  graduationMonth: '毕业时间',
  programLength: '学制',
  school: '毕业学校',
  schoolRemark: '学校备注',
  major: '毕业专业',
  majorRemark: '毕业专业备注',

  employment: '工作情况',
  employer: '单位名称',
  employerJurisdiction: '单位所属',
  employerType: '单位性质',
  yearsInSpecialty: '从事本专业年限',

  applicantSignature: '申报人员签名',
  onSiteReviewerSignature: '现场审核人员签名',
  opinions: '审核意见',
  employerOpinion: '单位人事部门或档案存放单位审查意见',
  employerSeal: '印章',
  siteOpinion: '考点审查意见',
  siteSeal: '考点负责人签章',
  certifyingAuthorityOpinion: '人事部门审核意见',
  certifyingAuthoritySeal: '负责人签章',
  dateBlank: '年    月    日',

  remarks: '备注：',
  date: '日期：',
  practiceLine: '练习系统打印，非官方报名表',
} as const;

/** Notes ①②③ of the form; ① speaks of results that are carried over, which the nurse exam has not. */
export const formRemarks: readonly { text: string; carriedOver: boolean }[] = [
  { carriedOver: true, text: '上一年度考试有科目未通过，而今年的证件号码与上一年度不同的，须向考点申请合并成绩。' },
  { carriedOver: false, text: '审查意见栏里的“人事部门审核意见”，即发证机构的审核意见。' },
  { carriedOver: false, text: '申报人员须逐项核对本表，无误后签字确认；一经确认，不得修改。' },
];
