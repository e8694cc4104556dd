/** 联系方式 (guide L144–L154). */
import { TextBox } from '../controls/text-box.tsx';
import { usePortal } from '../portal-context.ts';
import { Field, SectionFormBox, type SectionProps } from './section-form.tsx';

export function ContactSection(props: SectionProps) {
  const { text } = usePortal();
  return (
    <SectionFormBox {...props}>
      {(form) => (
        <>
          <Field form={form} field="mailingAddress" hint={text('addressHint')}>
            {(bound) => (
              <TextBox
                {...bound}
                limit={50}
                value={form.answer('mailingAddress')}
                onChange={(value) => form.set('mailingAddress', value)}
              />
            )}
          </Field>
          <Field form={form} field="postalCode" hint={text('postalCodeHint')}>
            {(bound) => (
              <TextBox
                {...bound}
                limit={6}
                inputMode="numeric"
                value={form.answer('postalCode')}
                onChange={(value) => form.set('postalCode', value)}
              />
            )}
          </Field>
        </>
      )}
    </SectionFormBox>
  );
}
