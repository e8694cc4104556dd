/** 照片审核处理工具 for a signed-in candidate: what passed goes to the exam that waits for a photo, or becomes the basic photo. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { exams } from '../../../lib/portal/core/exams.ts';
import type { Language } from '../../../lib/portal/core/texts/field-labels.ts';
import type { Answer } from '../../../lib/portal/http/client.ts';
import { Breadcrumb, useExamName } from '../layout.tsx';
import type { PhotoCheckAnswer } from '../photo/photo-decision.tsx';
import { type Message, type Portal, usePortal } from '../portal-context.ts';

interface Destination {
  label: string;
  /** Uploads, and goes on to where the photo is needed. */
  upload(file: Blob): Promise<void>;
}

interface ToolProps {
  check(picture: Blob): Promise<PhotoCheckAnswer>;
  onUse(file: Blob): void;
  text: Portal['text'];
  language: Language;
}

export function PhotoTool({ children }: { children: (tool: ToolProps) => ComponentChildren }) {
  const { client, text, language } = usePortal();
  const findDestinations = useDestinations();
  const [message, tell] = useState<Message | null>(null);
  const [choice, setChoice] = useState<{ file: Blob; among: Destination[] } | null>(null);
  const check = async (picture: Blob): Promise<PhotoCheckAnswer> => {
    const answer = await client.photos.check(picture);
    if (answer.ok) return { ok: true, file: answer.value, findings: [] };
    return { ok: false, message: answer.refusal.message, findings: answer.refusal.findings ?? [] };
  };
  const use = async (file: Blob) => {
    const among = await findDestinations(tell);
    const [only] = among;
    if (!only) return tell({ tone: 'warning', text: text('photoNowhere') });
    if (among.length > 1) setChoice({ file, among });
    else await only.upload(file);
  };
  return (
    <>
      <Breadcrumb trail={[text('photoCheckTitle')]} />
      <div role="status">{message && <p class={`message message-${message.tone}`}>{message.text}</p>}</div>
      {children({ check, onUse: (file) => void use(file), text, language })}
      {choice && <DestinationDialog {...choice} onClose={() => setChoice(null)} />}
    </>
  );
}

/** Asked when they are needed: which exams take a photo now, and whether the account still lacks its own. */
function useDestinations(): (tell: (message: Message) => void) => Promise<Destination[]> {
  const { client, text, candidate, go, refreshCandidate, tell: tellNext } = usePortal();
  const examName = useExamName();
  return async (tell) => {
    const sent = <T,>(answer: Answer<T>): answer is { ok: true; value: T } => {
      if (!answer.ok) tell({ tone: 'error', text: answer.refusal.message });
      return answer.ok;
    };
    const registrations = await Promise.all(exams.map(({ id }) => client.registration(id)));
    const waiting = registrations.flatMap((answer) => (answer.ok && answer.value.can.usePhoto ? [answer.value.exam.id] : []));
    const ofExams = waiting.map(
      (exam): Destination => ({
        label: text('photoForExam', { exam: examName(exam) }),
        upload: async (file) => {
          if (!sent(await client.photos.uploadExamPhoto(exam, file))) return;
          go({ page: 'submission', exam });
          tellNext({ tone: 'good', text: text('photoConfirmed') });
        },
      }),
    );
    const basic: Destination = {
      label: text('photoAsBasic'),
      upload: async (file) => {
        if (!sent(await client.photos.uploadAccountPhoto(file))) return;
        await refreshCandidate();
        tell({ tone: 'good', text: text('photoIsBasic') });
      },
    };
    return [...ofExams, ...(candidate && !candidate.photoId ? [basic] : [])];
  };
}

function DestinationDialog({ file, among, onClose }: { file: Blob; among: Destination[]; onClose: () => void }) {
  const { text } = usePortal();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const choose = async ({ upload }: Destination) => {
    onClose();
    await upload(file);
  };
  return (
    <dialog ref={dialog} class="confirm-dialog" aria-labelledby="destination-title" onClose={onClose}>
      <h2 id="destination-title">{text('photoWhereTo')}</h2>
      <div class="photo-destinations">
        {among.map((one) => (
          <button key={one.label} type="button" class="button" onClick={() => void choose(one)}>
            {one.label}
          </button>
        ))}
        <button type="button" class="button" onClick={onClose}>
          {text('cancel')}
        </button>
      </div>
    </dialog>
  );
}
