/** 考点信息 (guide L73–L92). */
import { examAreas } from '../../../lib/exam/codes/exam-areas.ts';
import { examSites } from '../../../lib/exam/codes/exam-sites.ts';
import { SelectBox } from '../controls/select-box.tsx';
import { usePortal } from '../portal-context.ts';
import { Field, LockedField, SectionFormBox, type SectionProps } from './section-form.tsx';

export function SiteSection(props: SectionProps) {
  const { text } = usePortal();
  const area = examAreas.items.find(({ code }) => code === props.registration.areaCode)?.name ?? '';
  const sites = examSites.items.filter(({ group }) => group === area).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <SectionFormBox {...props}>
      {(form) => (
        <>
          <LockedField field="provinceLabel" required value={area} />
          <Field form={form} field="registrationCity" required hint={text('siteHint')}>
            {(bound) => (
              <SelectBox
                {...bound}
                value={form.answer('registrationCity')}
                options={sites}
                onChange={(value) => form.set('registrationCity', value)}
              />
            )}
          </Field>
        </>
      )}
    </SectionFormBox>
  );
}
