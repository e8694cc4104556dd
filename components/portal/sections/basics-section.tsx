/** 基本信息 (guide L94–L142). */

import { indefinite } from '../../../lib/portal/core/sections/basics.ts';
import { DateBox } from '../controls/date-box.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { Remarks } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { codeOptions } from './code-options.ts';
import { Field, LockedField, type SectionForm, SectionFormBox, type SectionProps } from './section-form.tsx';

const sexes = codeOptions('sexes');
const choices = {
  healthStatus: codeOptions('health-statuses'),
  ethnicity: codeOptions('ethnicities'),
  nationality: codeOptions('nationalities'),
};

export function BasicsSection(props: SectionProps) {
  const { text } = usePortal();
  const { facts } = props.candidate;
  return (
    <>
      <SectionFormBox {...props}>
        {(form) => (
          <>
            <LockedField field="fullName" value={facts.fullName} />
            <LockedField field="documentType" value={facts.documentType} />
            <LockedField field="documentNumber" value={facts.documentNumber} />
            <ExpiryDate form={form} />
            {facts.sex === undefined ? (
              <Choice form={form} field="sex" hint={text('sexHint')} options={sexes} />
            ) : (
              <LockedField field="sex" value={sexes.find(({ value }) => value === facts.sex)?.label ?? ''} />
            )}
            {facts.birthDate === undefined ? (
              <BirthDate form={form} />
            ) : (
              <LockedField field="birthDate" value={facts.birthDate} />
            )}
            <Choice form={form} field="healthStatus" hint={text('healthHint')} options={choices.healthStatus} />
            <Choice form={form} field="ethnicity" hint={text('ethnicityHint')} options={choices.ethnicity} filterable />
            <Choice form={form} field="nationality" hint={text('nationalityHint')} options={choices.nationality} />
            <Field form={form} field="foreignNationality" hint={text('foreignNationalityHint')}>
              {(bound) => (
                <TextBox
                  {...bound}
                  value={form.answer('foreignNationality')}
                  onChange={(value) => form.set('foreignNationality', value)}
                />
              )}
            </Field>
          </>
        )}
      </SectionFormBox>
      <Remarks>
        <p>{text('expiryRemark')}</p>
        <p>{text('foreignDocumentRemark')}</p>
      </Remarks>
    </>
  );
}

function ExpiryDate({ form }: { form: SectionForm }) {
  const { text } = usePortal();
  return (
    <Field form={form} field="documentExpiryDate" required hint={text('expiryHint')}>
      {(bound) => (
        <DateBox
          {...bound}
          kind="date"
          openAt="2022-04"
          indefinite={indefinite}
          value={form.answer('documentExpiryDate')}
          onChange={(value) => form.set('documentExpiryDate', value)}
        />
      )}
    </Field>
  );
}

function BirthDate({ form }: { form: SectionForm }) {
  const { text } = usePortal();
  return (
    <Field form={form} field="birthDate" required hint={text('birthDateHint')}>
      {(bound) => (
        <DateBox
          {...bound}
          kind="date"
          openAt="1990-01"
          value={form.answer('birthDate')}
          onChange={(value) => form.set('birthDate', value)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps {
  form: SectionForm;
  field: string;
  hint: string;
  options: ReturnType<typeof codeOptions>;
  filterable?: boolean;
}

function Choice({ form, field, hint, options, filterable = false }: ChoiceProps) {
  return (
    <Field form={form} field={field} required hint={hint}>
      {(bound) => (
        <SelectBox
          {...bound}
          value={form.answer(field)}
          options={options}
          filterable={filterable}
          onChange={(value) => form.set(field, value)}
        />
      )}
    </Field>
  );
}
