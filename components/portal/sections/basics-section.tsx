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
  const { locked } = props.registration;
  return (
    <>
      <SectionFormBox {...props}>
        {(form) => (
          <>
            <LockedField field="fullName" value={facts.fullName} />
            <LockedField field="documentType" value={facts.documentType} />
            <LockedField field="documentNumber" value={facts.documentNumber} />
            <ExpiryDate form={form} />
            <Sex form={form} known={facts.sex} locked={locked.includes('sex')} />
            <BirthDate form={form} known={facts.birthDate} locked={locked.includes('birthDate')} />
            <Choice form={form} field="healthStatus" hint={text('healthHint')} options={choices.healthStatus} />
            <Choice form={form} field="ethnicity" hint={text('ethnicityHint')} options={choices.ethnicity} filterable />
            {locked.includes('nationality') ? (
              <LockedField field="nationality" value={form.answer('nationality')} hint={text('lockedReason')} />
            ) : (
              <Choice form={form} field="nationality" hint={text('nationalityHint')} options={choices.nationality} />
            )}
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

interface OwnOrChosenProps {
  form: SectionForm;
  /** What the account knows; then it is not chosen here (guide L94). */
  known: string | undefined;
  /** The first submission fixed it (guide L430). */
  locked: boolean;
}

const sexName = (code: string): string => sexes.find(({ value }) => value === code)?.label ?? '';

function Sex({ form, known, locked }: OwnOrChosenProps) {
  const { text } = usePortal();
  if (known !== undefined) return <LockedField field="sex" value={sexName(known)} />;
  if (locked) return <LockedField field="sex" value={sexName(form.answer('sex'))} hint={text('lockedReason')} />;
  return <Choice form={form} field="sex" hint={text('sexHint')} options={sexes} />;
}

function BirthDate({ form, known, locked }: OwnOrChosenProps) {
  const { text } = usePortal();
  if (known !== undefined) return <LockedField field="birthDate" value={known} />;
  if (locked) return <LockedField field="birthDate" value={form.answer('birthDate')} hint={text('lockedReason')} />;
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
