/** The six sections as the guide prints them (L80-L340), with other wordings of the same labels seen on forms of this kind. */
import type { ControlKind } from '../../../../lib/assistant/page/reading.ts';

export interface GuideControl {
  field: string;
  /** The guide's own wording first. */
  labels: string[];
  kind: ControlKind;
  hint?: string;
  options?: string[];
}

export interface GuideSection {
  tab: string;
  controls: GuideControl[];
}

const control = (field: string, kind: ControlKind, labels: string[], more: Partial<GuideControl> = {}): GuideControl => ({
  field,
  kind,
  labels,
  ...more,
});

export const guideSections: GuideSection[] = [
  {
    tab: '考点信息',
    controls: [
      control('provinceLabel', 'select', ['省市', '省份', '* 省（市）：'], { options: ['请选择', '北京', '天津'] }),
      control('registrationCity', 'select', ['* 报名地市', '报考地市：', '地市'], { hint: '请选择' }),
    ],
  },
  {
    tab: '基本信息',
    controls: [
      control('fullName', 'text', ['姓名', '姓　　名：', '考生姓名', '您的姓名']),
      control('documentType', 'select', ['证件类型', '证件类别', '* 证件类型（必填）']),
      control('documentNumber', 'text', ['证件号码', '证件编号', '身份证号码', '证件号码（请用半角填写）']),
      control('documentExpiryDate', 'date', ['* 证件有效截止日期', '证件有效期截至日期', '证件有效期至', '证件有效期']),
      control('sex', 'select', ['* 性别', '性　别', '请选择性别'], { options: ['请选择', '男', '女'], hint: '选择性别' }),
      control('birthDate', 'date', ['* 出生日期', '出生年月日', '出生年月'], { hint: '请填写与身份证上一致的出生日期' }),
      control('healthStatus', 'select', ['* 健康状况', '健康状态', '身体状况'], { hint: '选择健康状况' }),
      control('ethnicity', 'searchable-select', ['* 民族', '民 族：', '选择民族'], { options: ['汉族', '满族', '回族'] }),
      control('nationality', 'select', ['* 国籍', '国籍（地区）'], { options: ['中国', '其他'], hint: '选择国籍' }),
      control('foreignNationality', 'text', ['外籍人员国籍', '外国人员国籍'], {
        hint: '如果国籍选择“其它”，请在此栏内填写国籍名称',
      }),
    ],
  },
  {
    tab: '联系方式',
    controls: [
      control('mailingAddress', 'text', ['地址', '通讯地址', '联系地址 0/50'], { hint: '填写通讯地址' }),
      control('postalCode', 'text', ['邮编', '邮政编码', '邮编 0/6'], { hint: '请用英文半角填写' }),
    ],
  },
  {
    tab: '报考信息',
    controls: [
      control('specialty', 'searchable-select', ['* 报考专业', '报考专业名称', '申报专业']),
      control('subjects', 'checkbox-group', ['报考科目', '考试科目'], {
        options: ['基础知识', '相关专业知识', '专业知识', '专业实践能力'],
      }),
      control('currentQualification', 'select', ['* 现有技术资格', '现有专业技术资格', '现有资格'], { hint: '选择现有技术资格' }),
      control('currentQualificationMonth', 'month', ['现有技术资格取得年月', '现有技术资格取得时间'], {
        hint: '选择现有技术资格取得时间',
      }),
      control('practiceCategory', 'select', ['* 执业类别', '执业类型'], { hint: '选择执业类型' }),
    ],
  },
  {
    tab: '教育情况',
    controls: [
      control('educationLevel', 'select', ['* 学历', '学历层次'], { options: ['大学本科', '大学专科'] }),
      control('diplomaNumber', 'text', ['* 学历证书编号', '毕业证书编号', '学历证书号码']),
      control('graduationSchool', 'searchable-select', ['* 学历毕业学校', '学历毕业院校', '毕业学校']),
      control('graduationSchoolOther', 'text', ['学历其它毕业学校', '学历其他毕业学校', '其它毕业学校']),
      control('graduationMonth', 'month', ['* 学历毕业日期', '毕业时间', '学历毕业年月'], { hint: '自' }),
      control('studyMode', 'select', ['* 培养方式', '学习形式'], { options: ['全日制', '非全日制'] }),
      control('major', 'text', ['* 学历专业', '所学专业', '学历所学专业']),
      control('degree', 'select', ['* 学位', '学位名称'], { options: ['无', '学士', '硕士', '博士'] }),
      control('degreeCertificateNumber', 'text', ['学位证书编号', '学位证书号']),
      control('degreeSchool', 'searchable-select', ['学位毕业学校', '学位授予单位', '毕业学校']),
      control('degreeSchoolOther', 'text', ['学位其它毕业学校', '学位其他毕业院校', '其它毕业学校']),
      control('degreeDate', 'date', ['学位取得日期', '学位授予日期'], { hint: '学位取得日期' }),
      control('degreeMajor', 'text', ['学位所学专业', '学位专业', '所学专业']),
      control('degreeMajorOther', 'text', ['学位其它专业', '学位其他专业']),
      control('highestEducationLevel', 'select', ['* 最高学历', '目前最高学历'], { options: ['大学本科', '大学专科'] }),
      control('programLength', 'select', ['* 学制', '学制（年）'], { hint: '选择学制' }),
      control('workHistory', 'textarea', ['* 专业工作经历', '专业工作经历（200字以内）'], {
        hint: '包含工作时间、所在科室,200个字以内',
      }),
    ],
  },
  {
    tab: '工作情况',
    controls: [
      control('employer', 'searchable-select', ['* 单位名称', '工作单位', '单位全称'], {
        hint: '如果没有相应单位, 请选择“其它”, 并在“其它单位”栏内填写单位名称',
      }),
      control('employerOther', 'text', ['其它单位', '其他单位名称', '单位名称（其它）']),
      control('employerJurisdiction', 'select', ['* 单位所属', '单位隶属关系'], { hint: '选择单位所属' }),
      control('employerType', 'select', ['* 单位性质', '单位类型'], { hint: '选择单位性质' }),
      control('yearsInSpecialty', 'number', ['* 从事本专业年限', '从事专业年限', '从事本专业工作年限（年）']),
    ],
  },
];

/** The label of a control in its n-th wording; the guide's own where there are fewer. */
export const wordingOf = ({ labels }: GuideControl, wording: number): string => labels[wording] ?? labels[0] ?? '';
