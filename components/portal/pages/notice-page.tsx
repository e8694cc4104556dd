/** 报考须知: to be read, and agreed to (guide L45–L69). */
import { useState } from 'preact/hooks';
import { Declaration } from '../declaration.tsx';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { declaration } from '../texts/declaration.ts';
import { useRegistration } from '../use-registration.ts';
import { nextPage } from './exam-list-page.tsx';

export function NoticePage({ examId }: { examId: string }) {
  const { text } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('noticeTitle')]} />
      <Panel title={text('noticeTitle')}>
        {registration ? (
          <>
            <Declaration examId={examId} />
            <Consent examId={examId} agreedAt={registration.noticeAgreedAt} />
          </>
        ) : (
          <Waiting refusal={refusal} onRetry={reload} />
        )}
      </Panel>
    </>
  );
}

function Consent({ examId, agreedAt }: { examId: string; agreedAt: string | null }) {
  const { client, text, go, language } = usePortal();
  const [agreed, setAgreed] = useState(agreedAt !== null);
  const [problem, setProblem] = useState('');
  const proceed = async () => {
    if (!agreed) return setProblem(text('agreeMissing'));
    const answer = agreedAt === null ? await client.agreeNotice(examId, true) : await client.selectExam(examId);
    if (answer.ok) go(nextPage(answer.value.registration));
    else setProblem(answer.refusal.message);
  };
  return (
    <div class="consent">
      <label class="check">
        <input
          type="checkbox"
          checked={agreed}
          disabled={agreedAt !== null}
          aria-describedby={problem ? 'consent-problem' : undefined}
          aria-invalid={problem !== ''}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <span>{text('agree')}</span>
      </label>
      <p class="hint">{text('agreeLong')}</p>
      {agreedAt && (
        <p class="hint">{declaration[language].agreedAt.replace('{time}', agreedAt.slice(0, 16).replace('T', ' '))}</p>
      )}
      {problem && (
        <p id="consent-problem" class="field-error" role="alert">
          {problem}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={() => go({ page: 'exams' })}>
          {text('leaveExam')}
        </button>
        <button type="button" class="button button-primary" onClick={() => void proceed()}>
          {text('next')}
        </button>
      </div>
    </div>
  );
}
