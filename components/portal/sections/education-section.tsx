/** 教育情况: choosing a record of the account shows the rest of it, locked (guide L177–L225). */
import type { DegreeRecord, EducationRecord } from '../../../lib/portal/core/candidate-facts.ts';
import { noDegree } from '../../../lib/portal/core/sections/education.ts';
import type { CandidateView } from '../../../lib/portal/http/views.ts';
import { NativeSelect } from '../controls/native-select.tsx';
import type { Option } from '../controls/option-list.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { Remarks } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { codeOptions } from './code-options.ts';
import { Field, LockedField, type SectionForm, SectionFormBox, type SectionProps } from './section-form.tsx';

const none: Option = { value: noDegree, label: noDegree };
const levels = codeOptions('education-levels');
const lengths = codeOptions('program-lengths');

export function EducationSection(props: SectionProps) {
  const { text } = usePortal();
  return (
    <>
      <SectionFormBox {...props}>
        {(form) => (
          <>
            <EducationFields form={form} facts={props.candidate.facts} />
            <p class="form-remark">{text('noDegreeRemark')}</p>
            <DegreeFields form={form} facts={props.candidate.facts} />
            <OwnFields form={form} />
          </>
        )}
      </SectionFormBox>
      <Remarks>
        <p>{text('educationRemark')}</p>
      </Remarks>
    </>
  );
}

/** The word alone where it says which record is meant; with school and month where several have it. */
function recordOptions(records: readonly (EducationRecord | DegreeRecord)[]): Option[] {
  const word = (record: EducationRecord | DegreeRecord) => ('level' in record ? record.level : record.degree);
  const month = (record: EducationRecord | DegreeRecord) => ('level' in record ? record.graduationMonth : record.date);
  return records.map((record) => {
    const alone = records.filter((other) => word(other) === word(record)).length === 1;
    return { value: record.id, label: alone ? word(record) : `${word(record)}（${record.school} ${month(record)}）` };
  });
}

interface RecordProps {
  form: SectionForm;
  facts: CandidateView['facts'];
}

function EducationFields({ form, facts }: RecordProps) {
  const record = facts.educationRecords.find(({ id }) => id === form.answer('educationRecord'));
  return (
    <>
      <RecordChoice form={form} field="educationRecord" options={recordOptions(facts.educationRecords)} />
      <LockedField field="diplomaNumber" required value={record?.diplomaNumber ?? ''} />
      <LockedField field="graduationSchool" required value={record?.school ?? ''} />
      <LockedField field="graduationSchoolOther" value={record?.schoolOther ?? ''} />
      <LockedField field="graduationMonth" required value={record?.graduationMonth ?? ''} />
      <LockedField field="studyMode" required value={record?.studyMode ?? ''} />
      <LockedField field="major" required value={record?.major ?? ''} />
    </>
  );
}

function DegreeFields({ form, facts }: RecordProps) {
  const record = facts.degreeRecords.find(({ id }) => id === form.answer('degreeRecord'));
  return (
    <>
      <RecordChoice form={form} field="degreeRecord" options={[...recordOptions(facts.degreeRecords), none]} />
      <LockedField field="degreeCertificateNumber" value={record?.certificateNumber ?? ''} />
      <LockedField field="degreeSchool" value={record?.school ?? ''} />
      <LockedField field="degreeSchoolOther" value={record?.schoolOther ?? ''} />
      <LockedField field="degreeDate" value={record?.date ?? ''} />
      <LockedField field="degreeMajor" value={record?.major ?? ''} />
      <LockedField field="degreeMajorOther" value={record?.majorOther ?? ''} />
    </>
  );
}

function RecordChoice({ form, field, options }: { form: SectionForm; field: string; options: Option[] }) {
  return (
    <Field form={form} field={field} required>
      {(bound) => (
        <SelectBox {...bound} value={form.answer(field)} options={options} onChange={(value) => form.set(field, value)} />
      )}
    </Field>
  );
}

function OwnFields({ form }: { form: SectionForm }) {
  const { text } = usePortal();
  return (
    <>
      <Field form={form} field="highestEducationLevel" required hint={text('highestHint')}>
        {(bound) => (
          <SelectBox
            {...bound}
            value={form.answer('highestEducationLevel')}
            options={levels}
            onChange={(value) => form.set('highestEducationLevel', value)}
          />
        )}
      </Field>
      <Field form={form} field="programLength" required hint={text('programLengthHint')}>
        {(bound) => (
          <NativeSelect
            {...bound}
            value={form.answer('programLength')}
            options={lengths}
            onChange={(value) => form.set('programLength', value)}
          />
        )}
      </Field>
      <Field form={form} field="workHistory" required hint={text('workHistoryHint')}>
        {(bound) => (
          <TextBox
            {...bound}
            rows={5}
            limit={200}
            value={form.answer('workHistory')}
            onChange={(value) => form.set('workHistory', value)}
          />
        )}
      </Field>
    </>
  );
}
