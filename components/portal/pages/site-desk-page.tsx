/** The desk of a 考点: the printed form is found by its numbers, everything else in lists (guide L433–L467). */
import { useState } from 'preact/hooks';
import { exams } from '../../../lib/portal/core/exams.ts';
import type { DeskRegistration } from '../../../lib/portal/http/desk-views.ts';
import { DeskWork } from '../desk/desk-work.tsx';
import { useExamName } from '../layout.tsx';
import { Panel } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import '../styles/process.css';
import '../styles/print.css';
import '../styles/desk.css';

export function SiteDeskPage() {
  const { text, me } = usePortal();
  return (
    <Panel title={`${text('siteDesk')} · ${me?.displayName ?? ''}`}>
      <DeskWork desk="site">{(open) => <Search onFound={open} />}</DeskWork>
    </Panel>
  );
}

function Search({ onFound }: { onFound: (registration: DeskRegistration) => void }) {
  const { text, client } = usePortal();
  const examName = useExamName();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const find = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const [exam = '', number = '', code = ''] = ['exam', 'number', 'code'].map((name) => String(data.get(name) ?? '').trim());
    setBusy(true);
    const answer = await client.desk.search({ exam, number: number.padStart(8, '0') }, code);
    setBusy(false);
    setProblem(answer.ok ? '' : answer.refusal.message);
    if (answer.ok) onFound(answer.value);
  };
  return (
    <form class="desk-search" onSubmit={(event) => void find(event)} aria-label={text('deskSearchTitle')}>
      <h3>{text('deskSearchTitle')}</h3>
      <p class="hint">{text('deskSearchHint')}</p>
      {problem && (
        <p class="message message-error" role="alert">
          {problem}
        </p>
      )}
      <div class="desk-search-row">
        <label>
          {text('deskExam')}
          <select name="exam" class="box">
            {[...exams].reverse().map(({ id }) => (
              <option key={id} value={id}>
                {examName(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text('deskNumber')}
          <input name="number" class="box" inputMode="numeric" pattern="\d{1,8}" placeholder={text('deskNumberHint')} required />
        </label>
        <label>
          {text('deskCode')}
          <input name="code" class="box" inputMode="numeric" pattern="\d{7}" placeholder={text('deskCodeHint')} required />
        </label>
        <button type="submit" class="button button-primary" disabled={busy}>
          {text(busy ? 'deskFinding' : 'deskFind')}
        </button>
      </div>
    </form>
  );
}
