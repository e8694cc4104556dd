/** The words beside the controls, as the guide shows them (L73–L251). The portal's own: the assistant has its own. */
export type Language = 'zh' | 'en';

const labels: Record<string, readonly [zh: string, en: string]> = {
  userName: ['用户名', 'User name'],
  password: ['密码', 'Password'],
  recoveryQuestion: ['密码找回问题', 'Recovery question'],
  recoveryAnswer: ['密码找回答案', 'Recovery answer'],
  provinceLabel: ['省市', 'Province'],
  registrationCity: ['报名地市', 'City of registration'],
  fullName: ['姓名', 'Name'],
  documentType: ['证件类型', 'Document type'],
  documentNumber: ['证件号码', 'Document number'],
  documentExpiryDate: ['证件有效截止日期', 'Document valid until'],
  sex: ['性别', 'Sex'],
  birthDate: ['出生日期', 'Date of birth'],
  healthStatus: ['健康状况', 'State of health'],
  ethnicity: ['民族', 'Ethnicity'],
  nationality: ['国籍', 'Nationality'],
  foreignNationality: ['外籍人员国籍', 'Nationality of a foreigner'],
  mailingAddress: ['地址', 'Address'],
  postalCode: ['邮编', 'Postal code'],
  specialty: ['报考专业', 'Specialty'],
  subjects: ['报考科目', 'Subjects'],
  currentQualification: ['现有技术资格', 'Current qualification'],
  currentQualificationMonth: ['现有技术资格取得年月', 'Qualified since (month)'],
  practiceCategory: ['执业类别', 'Practice category'],
  educationRecord: ['学历', 'Education'],
  diplomaNumber: ['学历证书编号', 'Diploma number'],
  graduationSchool: ['学历毕业学校', 'School'],
  graduationSchoolOther: ['学历其它毕业学校', 'Other school'],
  graduationMonth: ['学历毕业日期', 'Graduated (month)'],
  studyMode: ['培养方式', 'Mode of study'],
  major: ['学历专业', 'Major'],
  majorOther: ['学历其它专业', 'Other major'],
  degreeRecord: ['学位', 'Degree'],
  degreeCertificateNumber: ['学位证书编号', 'Degree certificate number'],
  degreeSchool: ['学位毕业学校', 'School of the degree'],
  degreeSchoolOther: ['学位其它毕业学校', 'Other school of the degree'],
  degreeDate: ['学位取得日期', 'Degree obtained (month)'],
  degreeMajor: ['学位所学专业', 'Major of the degree'],
  degreeMajorOther: ['学位其它专业', 'Other major of the degree'],
  highestEducationLevel: ['最高学历', 'Highest education'],
  programLength: ['学制', 'Length of programme'],
  workHistory: ['专业工作经历', 'Work history in the specialty'],
  employer: ['单位名称', 'Employer'],
  employerOther: ['其它单位', 'Other employer'],
  employerJurisdiction: ['单位所属', 'Level of the employer'],
  employerType: ['单位性质', 'Kind of employer'],
  yearsInSpecialty: ['从事本专业年限', 'Years in the specialty'],
};

const sectionLabels: Record<string, readonly [zh: string, en: string]> = {
  site: ['考点信息', 'Exam site'],
  basics: ['基本信息', 'Basics'],
  contact: ['联系方式', 'Contact'],
  examChoice: ['报考信息', 'Exam choice'],
  education: ['教育情况', 'Education'],
  employment: ['工作情况', 'Employment'],
};

const word = (table: typeof labels, id: string, language: Language): string => table[id]?.[language === 'zh' ? 0 : 1] ?? id;

/** The field's label; the id itself where there is no such field. */
export function fieldLabel(field: string, language: Language): string {
  return word(labels, field, language);
}

export function sectionLabel(section: string, language: Language): string {
  return word(sectionLabels, section, language);
}
