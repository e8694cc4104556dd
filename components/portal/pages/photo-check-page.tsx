/** 照片审核处理工具: choose, frame, have it checked, and get the file that the upload accepts (guide L351–L355). */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../lib/portal/core/texts/field-labels.ts';
import { checkPhoto } from '../../../lib/portal/photo/check-photo.ts';
import type { Picture } from '../../../lib/portal/photo/jpeg.ts';
import type { PhotoFinding } from '../../../lib/portal/photo/photo-finding.ts';
import { photoRules } from '../../../lib/portal/photo/photo-rules.ts';
import { ChoosePhoto } from '../photo/choose-photo.tsx';
import { CropStage } from '../photo/crop-stage.tsx';
import { examplePicture } from '../photo/drawn-pictures.ts';
import { FindingList, FindingSummary } from '../photo/finding-list.tsx';
import { type PhotoCheckAnswer, PhotoDecision } from '../photo/photo-decision.tsx';
import { type PhotoWork, usePhotoWork } from '../photo/photo-work.ts';
import { SmallPhoto } from '../photo/small-photo.tsx';
import type { PhotoTextKey } from '../texts/photo-zh.ts';
import '../styles/photo.css';

interface PhotoCheckPageProps {
  check(jpeg: Blob): Promise<PhotoCheckAnswer>;
  onUse(file: Blob): void;
  text(key: PhotoTextKey): string;
  language: Language;
}

export function PhotoCheckPage({ check, onUse, text, language }: PhotoCheckPageProps) {
  const photoWork = usePhotoWork();
  const { work, preview } = photoWork;
  const [decided, setDecided] = useState<{ of: Blob; answer: PhotoCheckAnswer } | null>(null);
  // The answer is about the photo that was sent: a frame moved since then makes another photo.
  const answer = decided && decided.of === preview?.file ? decided.answer : null;
  const example = useMemo(examplePicture, []);
  useEffect(() => {
    document.title = text('photoCheckTitle');
  }, [text]);
  const decide = { check, onUse, text, onAnswer: (given: PhotoCheckAnswer, of: Blob) => setDecided({ of, answer: given }) };
  return (
    <section class="panel" aria-labelledby="photo-check-title">
      <h2 id="photo-check-title">{text('photoCheckTitle')}</h2>
      <p class="message message-notice">{text('photoCheckIntro')}</p>
      <Steps at={answer?.ok ? 2 : work ? 1 : 0} text={text} />
      <div class="photo-check-columns">
        <SourceColumn {...photoWork} text={text} />
        <div>
          <Pictures chosen={work !== null} result={preview?.picture ?? null} example={example} text={text} />
          {preview ? (
            <>
              <Findings preview={preview.findings} answer={answer} language={language} text={text} />
              <PhotoDecision photo={preview.file} answer={answer} {...decide} />
            </>
          ) : (
            <>
              <h3>{text('photoCheckRequirements')}</h3>
              <FindingList findings={checkPhoto(example, 0, photoRules)} onlyRules language={language} text={text} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}

interface PicturesProps extends Pick<PhotoCheckPageProps, 'text'> {
  chosen: boolean;
  result: Picture | null;
  example: Picture;
}

function Pictures({ chosen, result, example, text }: PicturesProps) {
  const resultName = text('photoCheckResult');
  return (
    <div class="photo-check-pictures">
      {chosen && <SmallPhoto picture={result} name={resultName} description={resultName} text={text} />}
      <SmallPhoto
        picture={example}
        name={text('photoCheckExample')}
        description={text('photoCheckExampleText')}
        lines
        text={text}
      />
    </div>
  );
}

function SourceColumn({ work, opening, problem, open, move, align, text }: PhotoWork & Pick<PhotoCheckPageProps, 'text'>) {
  return (
    <div>
      {work && <CropStage bitmap={work.bitmap} crop={work.crop} onChange={move} onAlign={align} text={text} />}
      {problem && (
        <p class="message message-error" role="alert">
          {text(problem)}
        </p>
      )}
      <ChoosePhoto chosen={work !== null} opening={opening} onOpen={(file) => void open(file)} text={text} />
    </div>
  );
}

/** What the server said of this very photo, or what the page makes of it meanwhile. */
function Findings({ preview, answer, ...rest }: FindingsProps) {
  const findings = answer && answer.findings.length > 0 ? answer.findings : preview;
  const isDecision = answer !== null && (answer.ok || answer.findings.length > 0);
  return (
    <>
      <h3>{rest.text(isDecision ? 'photoCheckDecision' : 'photoCheckPreview')}</h3>
      <FindingSummary findings={findings} text={rest.text} />
      <FindingList findings={findings} {...rest} />
      {!answer && <p class="hint">{rest.text('photoCheckPreviewHint')}</p>}
    </>
  );
}

interface FindingsProps extends Pick<PhotoCheckPageProps, 'language' | 'text'> {
  preview: readonly PhotoFinding[];
  answer: PhotoCheckAnswer | null;
}

function Steps({ at, text }: { at: number; text: PhotoCheckPageProps['text'] }) {
  return (
    <ol class="photo-check-steps">
      {(['photoCheckStepChoose', 'photoCheckStepFrame', 'photoCheckStepSave'] as const).map((key, index) => (
        <li key={key} aria-current={index === at ? 'step' : undefined}>
          {text(key)}
        </li>
      ))}
    </ol>
  );
}
