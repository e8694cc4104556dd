/** 打印报名表 (guide L359–L420): the form to be read over, downloaded as PDF, or printed as it stands. */
import { useEffect, useState } from 'preact/hooks';
import type { ApplicationForm } from '../../../lib/portal/core/application-form.ts';
import type { RefusalBody } from '../../../lib/portal/http/views.ts';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Remarks, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { ApplicationFormSheet } from '../print/application-form-sheet.tsx';
import { formFileName } from '../print/form-layout.ts';
import { type FormPhoto, useFormPhoto } from '../print/use-form-photo.ts';
import '../styles/print.css';

export function PrintPage({ examId }: { examId: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const { form, refusal, reload } = useApplicationForm(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('printForm')]} />
      <Panel title={text('printForm')}>{form ? <Printing form={form} /> : <Waiting refusal={refusal} onRetry={reload} />}</Panel>
    </>
  );
}

function useApplicationForm(examId: string) {
  const { client, refreshCandidate } = usePortal();
  const [form, setForm] = useState<ApplicationForm | null>(null);
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const load = async () => {
    const answer = await client.applicationForm.read(examId);
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setForm(answer.value);
    else if (!client.isSignedIn()) await refreshCandidate();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the page opens.
  useEffect(() => void load(), [examId]);
  return { form, refusal, reload: () => void load() };
}

function Printing({ form }: { form: ApplicationForm }) {
  const { text } = usePortal();
  const photo = useFormPhoto(form.photoId);
  return (
    <>
      <Remarks>
        <ul>
          <li>{text('formRemarkStamp')}</li>
          <li>{text('formRemarkVoid')}</li>
          <li>{text('formRemarkPractice')}</li>
        </ul>
      </Remarks>
      {photo.state === 'failed' && (
        <div class="message message-warning" role="alert">
          {text('formPhotoMissing')}{' '}
          <button type="button" class="link" onClick={photo.retry}>
            {text('retry')}
          </button>
        </div>
      )}
      <PrintButtons form={form} photo={photo} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
      <section class="form-scroll" aria-label={text('formScroll')} tabIndex={0}>
        <ApplicationFormSheet form={form} photoAddress={photo.address} />
      </section>
    </>
  );
}

type Making = { state: 'idle' | 'making' | 'failed' } | { state: 'made'; missing: readonly string[] };

function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has it once it has begun; some begin a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The PDF's own code and font are fetched now, and not with the page. */
async function makeAndSave(form: ApplicationForm, photo: Blob | null): Promise<Making> {
  try {
    const [{ makeApplicationFormPdf }, { loadFormFont }] = await Promise.all([
      import('../print/application-form-pdf.ts'),
      import('../print/load-form-font.ts'),
    ]);
    const bytes = photo && new Uint8Array(await photo.arrayBuffer());
    const pdf = await makeApplicationFormPdf({ form, photo: bytes, font: await loadFormFont() });
    save(pdf.bytes, formFileName(form));
    return { state: 'made', missing: pdf.missing };
  } catch (error) {
    console.error('form:', error);
    return { state: 'failed' };
  }
}

function PrintButtons({ form, photo }: { form: ApplicationForm; photo: FormPhoto }) {
  const { text } = usePortal();
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const busy = making.state === 'making' || photo.state === 'loading';
  const make = async () => {
    setMaking({ state: 'making' });
    setMaking(await makeAndSave(form, photo.picture));
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button button-primary" disabled={busy} onClick={() => void make()}>
          {text('downloadForm')}
        </button>
        <button type="button" class="button" disabled={photo.state === 'loading'} onClick={() => print()}>
          {text('printSheet')}
        </button>
      </div>
      <div role="status" class="form-progress">
        {making.state === 'making' && <p class="waiting">{text('formMaking')}</p>}
        {making.state === 'failed' && <p class="message message-error">{text('formNotMade')}</p>}
        {making.state === 'made' && <p class="message message-good">{text('formMade', { file: formFileName(form) })}</p>}
        {making.state === 'made' && making.missing.length > 0 && (
          <p class="message message-warning">{text('formCharactersMissing', { characters: making.missing.join(' ') })}</p>
        )}
      </div>
    </>
  );
}
