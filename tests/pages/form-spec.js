/**
 * The six sections of the registration form as the guide prints them (L80-L340): labels, stars, helper lines and placeholders.
 * A classic script, shared by the four libraries; `in` says where one library's natural idiom differs, `only` which ones have the field.
 */
(() => {
  const lists = globalThis.registrationOptions;
  const text = (id, label, more) => ({ id, label, control: 'text', placeholder: `请输入${label}`, ...more });
  const select = (id, label, options, more) => ({ id, label, control: 'select', placeholder: '请选择', options, ...more });
  const date = (id, label, more) => ({ id, label, control: 'date', placeholder: label, ...more });
  const month = (id, label, more) => ({ id, label, control: 'month', placeholder: label, ...more });
  const required = true;
  const wide = true;

  const site = [
    select('provinceLabel', '省市', lists.provinces, { required, in: { 'element-ui': { disabled: true, value: '北京' } } }),
    select('registrationCity', '报名地市', lists.prefectures.北京, {
      required,
      in: {
        iview: { linkedTo: 'provinceLabel', links: lists.prefectures },
        layui: { linkedTo: 'provinceLabel', links: lists.prefectures },
        table: { linkedTo: 'provinceLabel', links: lists.prefectures },
      },
    }),
  ];

  const basics = [
    text('fullName', '姓名', { readonly: true, value: '林采薇' }),
    text('documentType', '证件类型', { readonly: true, value: '身份证' }),
    text('documentNumber', '证件号码', { readonly: true, value: '110101199203140029' }),
    date('documentExpiryDate', '证件有效截止日期', {
      required,
      in: { iview: { pickOnly: true }, table: { control: 'text', placeholder: 'YYYY-MM-DD', format: 'date' } },
    }),
    select('sex', '性别', lists.sexes, {
      required,
      hint: '选择性别',
      in: { 'element-ui': { control: 'radio-group' }, layui: { control: 'radio-group' }, table: { control: 'radio-group' } },
    }),
    date('birthDate', '出生日期', { required, hint: '请填写与身份证上一致的出生日期' }),
    select('healthStatus', '健康状况', lists.healthStatuses, { required, hint: '选择健康状况' }),
    select('ethnicity', '民族', lists.ethnicities, {
      required,
      hint: '选择民族',
      in: { 'element-ui': { control: 'searchable-select' }, layui: { control: 'searchable-select' } },
    }),
    select('nationality', '国籍', lists.nationalities, { required, hint: '选择国籍' }),
    text('foreignNationality', '外籍人员国籍', {
      placeholder: '',
      wide,
      hint: '如果国籍选择“其它”，请在此栏内填写国籍名称',
    }),
    {
      id: 'householdRegion',
      label: '户籍所在地',
      control: 'cascader',
      placeholder: '请选择省/市/区',
      tree: lists.regions,
      only: ['element-ui', 'iview'],
    },
    select('politicalStatus', '政治面貌', lists.politicalStatuses, { only: ['layui', 'table'] }),
  ];

  const contact = [
    text('mailingAddress', '地址', {
      maxLength: 50,
      counted: true,
      wide,
      hint: '填写通讯地址',
    }),
    text('postalCode', '邮编', { maxLength: 6, counted: true, wide, hint: '请用英文半角填写' }),
  ];

  const examChoice = [
    select('examLevel', '报考级别', lists.examLevels, { required, only: ['table'] }),
    select('specialty', '报考专业', lists.allSpecialties, {
      required,
      in: {
        'element-ui': { control: 'searchable-select' },
        iview: { control: 'searchable-select' },
        layui: { control: 'searchable-select' },
        table: { linkedTo: 'examLevel', links: lists.specialties },
      },
    }),
    { id: 'subjects', label: '报考科目', control: 'checkbox-group', options: lists.subjects, value: lists.subjects, wide },
    select('currentQualification', '现有技术资格', lists.qualifications, { required, hint: '选择现有技术资格' }),
    month('currentQualificationMonth', '现有技术资格取得年月', {
      hint: '选择现有技术资格取得时间',
      in: { layui: { pickOnly: true }, table: { control: 'text', placeholder: '格式：YYYY-MM', format: 'month' } },
    }),
    select('practiceCategory', '执业类别', lists.practiceCategories, { required, hint: '选择执业类型' }),
  ];

  const school = (id, label, more) =>
    select(id, label, lists.schools, { control: 'searchable-select', placeholder: '请选择', ...more });
  const education = [
    select('educationLevel', '学历', lists.educationLevels, { required }),
    text('diplomaNumber', '学历证书编号', { required }),
    school('graduationSchool', '学历毕业学校', { required }),
    text('graduationSchoolOther', '学历其它毕业学校'),
    month('graduationMonth', '学历毕业日期', { required }),
    select('studyMode', '培养方式', lists.studyModes, {
      required,
      in: { iview: { control: 'radio-group' }, table: { control: 'radio-group' } },
    }),
    text('major', '学历专业', { required }),
    select('degree', '学位', lists.degrees, { required, hint: '如无学位，请在“学位”中选择“无”' }),
    text('degreeCertificateNumber', '学位证书编号'),
    school('degreeSchool', '学位毕业学校'),
    text('degreeSchoolOther', '学位其它毕业学校'),
    date('degreeDate', '学位取得日期'),
    text('degreeMajor', '学位所学专业'),
    text('degreeMajorOther', '学位其它专业'),
    select('highestEducationLevel', '最高学历', lists.educationLevels, { required, hint: '选择最高学历' }),
    select('programLength', '学制', lists.programLengths, { required, hint: '选择学制' }),
    text('workHistory', '专业工作经历', {
      control: 'textarea',
      placeholder: '',
      required,
      wide,
      maxLength: 200,
      counted: true,
      hint: '包含工作时间、所在科室,200个字以内',
    }),
  ];

  const employment = [
    select('employer', '单位名称', lists.employers, {
      control: 'searchable-select',
      remote: true,
      required,
      wide,
      placeholder: '请输入关键字检索',
      hint: '如果没有相应单位, 请选择“其它”, 并在“其它单位”栏内填写单位名称',
    }),
    text('employerOther', '其它单位', { wide, in: { 'element-ui': { enabledBy: { field: 'employer', word: '其它' } } } }),
    select('employerJurisdiction', '单位所属', lists.jurisdictions, { required, hint: '选择单位所属' }),
    select('employerType', '单位性质', lists.employerTypes, { required, hint: '选择单位性质' }),
    text('yearsInSpecialty', '从事本专业年限', {
      control: 'number',
      placeholder: '',
      required,
      in: { table: { control: 'text', maxLength: 2, unit: '年' } },
    }),
  ];

  globalThis.registrationForm = [
    { id: 'site', label: '考点信息', fields: site },
    { id: 'basics', label: '基本信息', fields: basics },
    { id: 'contact', label: '联系方式', fields: contact },
    { id: 'examChoice', label: '报考信息', fields: examChoice },
    { id: 'education', label: '教育情况', fields: education },
    { id: 'employment', label: '工作情况', fields: employment },
  ];

  /** What one library's page shows in a section. */
  globalThis.fieldsOn = (library, section) =>
    globalThis.registrationForm
      .find(({ id }) => id === section)
      .fields.filter(({ only }) => !only || only.includes(library))
      .map((field) => ({ ...field, ...field.in?.[library] }));
})();
