/** 工作情况 (guide L231–L300). */
import { otherEmployer } from '../../../lib/portal/core/employers.ts';
import { NumberBox } from '../controls/number-box.tsx';
import { RemoteSelect } from '../controls/remote-select.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { Remarks } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { codeOptions } from './code-options.ts';
import { Field, type SectionForm, SectionFormBox, type SectionProps } from './section-form.tsx';

const jurisdictions = codeOptions('employer-jurisdictions');
const employerTypes = codeOptions('employer-types');

export function EmploymentSection(props: SectionProps) {
  const { text } = usePortal();
  return (
    <>
      <SectionFormBox {...props}>
        {(form) => (
          <>
            <EmployerFields form={form} />
            <Field form={form} field="employerJurisdiction" required hint={text('jurisdictionHint')}>
              {(bound) => (
                <SelectBox
                  {...bound}
                  value={form.answer('employerJurisdiction')}
                  options={jurisdictions}
                  onChange={(value) => form.set('employerJurisdiction', value)}
                />
              )}
            </Field>
            <Field form={form} field="employerType" required hint={text('employerTypeHint')}>
              {(bound) => (
                <SelectBox
                  {...bound}
                  value={form.answer('employerType')}
                  options={employerTypes}
                  onChange={(value) => form.set('employerType', value)}
                />
              )}
            </Field>
            <Field form={form} field="yearsInSpecialty" required hint={text('yearsHint')}>
              {(bound) => (
                <NumberBox
                  {...bound}
                  max={60}
                  unit={text('years')}
                  value={form.answer('yearsInSpecialty')}
                  onChange={(value) => form.set('yearsInSpecialty', value)}
                />
              )}
            </Field>
          </>
        )}
      </SectionFormBox>
      <Remarks>
        <p>{text('employerRemark')}</p>
      </Remarks>
    </>
  );
}

function EmployerFields({ form }: { form: SectionForm }) {
  const { text } = usePortal();
  const isOther = form.answer('employer') === otherEmployer.id;
  return (
    <>
      <Field form={form} field="employer" required hint={text('employerHint')}>
        {(bound) => (
          <RemoteSelect
            {...bound}
            value={form.answer('employer')}
            shown={form.shown('employer')}
            onChange={(value, shown) => form.set('employer', value, shown)}
          />
        )}
      </Field>
      <Field form={form} field="employerOther" required={isOther} hint={text('employerOtherHint')}>
        {(bound) => (
          <TextBox {...bound} value={form.answer('employerOther')} onChange={(value) => form.set('employerOther', value)} />
        )}
      </Field>
    </>
  );
}
