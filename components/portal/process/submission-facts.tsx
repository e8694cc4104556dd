/** What the submission gave: 网报号, 验证码, 确认考点, and when (guide L385–L389). */
import { siteName } from '../../../lib/portal/core/area-policies.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import { momentWords } from './moment-words.ts';

export function SubmissionFacts({ registration: { submission, confirmation } }: { registration: RegistrationView }) {
  const { text } = usePortal();
  if (!submission) return null;
  const { onlineRegistrationNumber, formCheckCode, siteCode, submittedAt, withdrawn } = submission;
  return (
    <section class="process-part" aria-labelledby="facts-title">
      <h3 id="facts-title">{text('submissionFacts')}</h3>
      <dl class="facts submission-facts">
        <dt>{text('factNumber')}</dt>
        <dd>
          <b>{onlineRegistrationNumber}</b>
        </dd>
        <dt>{text('factCheckCode')}</dt>
        <dd>{withdrawn ? <CodeToBeVoid code={formCheckCode} /> : <b>{formCheckCode}</b>}</dd>
        <dt>{text('factSite')}</dt>
        <dd>{siteName(siteCode) ?? siteCode}</dd>
        <dt>{text('factSubmittedAt')}</dt>
        <dd>{momentWords(submittedAt)}</dd>
        {confirmation && (
          <>
            <dt>{text('factConfirmedAt')}</dt>
            <dd>
              {momentWords(confirmation.at)}（
              {text(confirmation.mode === 'automatic' ? 'confirmedAutomatically' : 'confirmedOnSite')}）
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function CodeToBeVoid({ code }: { code: string }) {
  const { text } = usePortal();
  return (
    <>
      <s>{code}</s>（{text('factWithdrawn')}）
    </>
  );
}
