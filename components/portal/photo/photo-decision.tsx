/** 审核并保存: the server decides; what passed is saved as a file or used directly (guide L353–L354). */
import { useEffect, useState } from 'preact/hooks';
import type { PhotoFinding } from '../../../lib/portal/photo/photo-finding.ts';
import { photoRules } from '../../../lib/portal/photo/photo-rules.ts';
import type { PhotoTextKey } from '../texts/photo-zh.ts';

export type PhotoCheckAnswer =
  | { ok: true; file: Blob; findings: readonly PhotoFinding[] }
  | { ok: false; message: string; findings: readonly PhotoFinding[] };

interface PhotoDecisionProps {
  /** Null while the frame is still moving. */
  photo: Blob | null;
  answer: PhotoCheckAnswer | null;
  onAnswer(answer: PhotoCheckAnswer, of: Blob): void;
  check(jpeg: Blob): Promise<PhotoCheckAnswer>;
  onUse(file: Blob): void;
  text(key: PhotoTextKey): string;
}

export function PhotoDecision({ photo, answer, onAnswer, check, onUse, text }: PhotoDecisionProps) {
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (!photo || busy) return;
    setBusy(true);
    const failed = (): PhotoCheckAnswer => ({ ok: false, message: text('photoCheckUnreachable'), findings: [] });
    onAnswer(await check(photo).catch(failed), photo);
    setBusy(false);
  };
  return (
    <div class="photo-check-decision">
      {answer && !answer.ok && (
        <p class="message message-error" role="alert">
          {answer.message}
        </p>
      )}
      {answer?.ok && (
        <p class="message message-good" role="status">
          {text('photoCheckAccepted')}
        </p>
      )}
      <div class="buttons">
        {answer?.ok ? (
          <>
            <DownloadLink file={answer.file} text={text} />
            <button type="button" class="button" onClick={() => onUse(answer.file)}>
              {text('photoCheckUse')}
            </button>
          </>
        ) : (
          <button type="button" class="button button-primary" disabled={!photo || busy} onClick={() => void submit()}>
            {text(busy ? 'photoCheckSubmitting' : 'photoCheckSubmit')}
          </button>
        )}
      </div>
    </div>
  );
}

function DownloadLink({ file, text }: { file: Blob; text(key: PhotoTextKey): string }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  // Without its address it would lead to this page itself.
  if (address === '') return null;
  return (
    <a class="button button-primary photo-check-download" href={address} download={photoRules.fileName}>
      {text('photoCheckDownload')}
    </a>
  );
}
