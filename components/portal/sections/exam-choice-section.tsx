/** 报考信息 (guide L156–L175). */
import { specialties } from '../../../lib/exam/codes/specialties.ts';
import { subjects } from '../../../lib/exam/codes/subjects.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { CheckGroup } from '../controls/check-group.tsx';
import { DateBox } from '../controls/date-box.tsx';
import { NativeSelect } from '../controls/native-select.tsx';
import type { Option } from '../controls/option-list.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { usePortal } from '../portal-context.ts';
import { codeOptions } from './code-options.ts';
import { Field, type SectionForm, SectionFormBox, type SectionProps } from './section-form.tsx';

const specialtyOptions: Option[] = specialties.items.map(({ code, name, group }) => ({
  value: code,
  label: name,
  remark: code,
  ...(group !== undefined && { group }),
}));
const qualifications = codeOptions('current-qualifications');
const practiceCategories = codeOptions('practice-categories');

export function subjectOptions(codes: readonly string[]): Option[] {
  return subjects.items.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ value: code, label: name }));
}

export function ExamChoiceSection(props: SectionProps) {
  const { text } = usePortal();
  const { exam, lastYear } = props.registration;
  const chooseSpecialty = (form: SectionForm, specialty: string) => {
    form.set('specialty', specialty);
    if (lastYear) form.set('subjects', subjectsFor(specialty, props.registration));
  };
  return (
    // 为防止漏选科目，系统为考生默认勾选所有考试科目 (guide L156)
    <SectionFormBox {...props} preset={{ subjects: exam.subjects }}>
      {(form) => (
        <>
          <ReturningNote lastYear={lastYear} />
          <Field form={form} field="specialty" required hint={text('specialtyHint')}>
            {(bound) => (
              <SelectBox
                {...bound}
                filterable
                value={form.answer('specialty')}
                options={specialtyOptions}
                onChange={(value) => chooseSpecialty(form, value)}
              />
            )}
          </Field>
          <Field form={form} field="subjects" group hint={text('subjectsHint')}>
            {(bound) => (
              <CheckGroup
                {...bound}
                values={form.answers('subjects')}
                options={subjectOptions(exam.subjects)}
                onChange={(values) => form.set('subjects', values)}
              />
            )}
          </Field>
          <QualificationFields form={form} />
        </>
      )}
    </SectionFormBox>
  );
}

/** 成绩滚动管理: in last year's specialty only what was not passed is left (guide L156). */
function subjectsFor(specialty: string, { exam, lastYear }: RegistrationView): readonly string[] {
  const failed = lastYear?.specialty === specialty ? lastYear.failedSubjects : [];
  return failed.length > 0 ? failed : exam.subjects;
}

function ReturningNote({ lastYear }: Pick<RegistrationView, 'lastYear'>) {
  const { text, language } = usePortal();
  if (!lastYear) return null;
  const { examName: exam, fileNumber, failedSubjects } = lastYear;
  const specialty = specialties.items.find(({ code }) => code === lastYear.specialty)?.name ?? lastYear.specialty;
  const names = subjectOptions(failedSubjects).map(({ label }) => label);
  const words = { exam, fileNumber, specialty, subjects: names.join(language === 'zh' ? '、' : ', ') };
  return <p class="form-remark">{text(names.length > 0 ? 'lastYearNote' : 'lastYearPassed', words)}</p>;
}

/** 现有技术资格, since when, and 执业类别 (guide L158). */
function QualificationFields({ form }: { form: SectionForm }) {
  const { text } = usePortal();
  return (
    <>
      <Field form={form} field="currentQualification" required hint={text('qualificationHint')}>
        {(bound) => (
          <SelectBox
            {...bound}
            value={form.answer('currentQualification')}
            options={qualifications}
            onChange={(value) => form.set('currentQualification', value)}
          />
        )}
      </Field>
      <Field form={form} field="currentQualificationMonth" hint={text('qualificationMonthHint')}>
        {(bound) => (
          <DateBox
            {...bound}
            kind="month"
            openAt="2018-01"
            value={form.answer('currentQualificationMonth')}
            onChange={(value) => form.set('currentQualificationMonth', value)}
          />
        )}
      </Field>
      <Field form={form} field="practiceCategory" required hint={text('practiceHint')}>
        {(bound) => (
          <NativeSelect
            {...bound}
            value={form.answer('practiceCategory')}
            options={practiceCategories}
            onChange={(value) => form.set('practiceCategory', value)}
          />
        )}
      </Field>
    </>
  );
}
