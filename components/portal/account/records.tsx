/** 学历学位信息维护: what the form's 教育情况 chooses from (guide L177). */
import { useState } from 'preact/hooks';
import { mostRecords } from '../../../lib/portal/core/account-records.ts';
import type { CandidateView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import { DegreeForm, EducationForm } from './record-forms.tsx';
import { RecordTable } from './record-table.tsx';

export function Records({ facts }: { facts: CandidateView['facts'] }) {
  const { text, refreshCandidate } = usePortal();
  const [saved, setSaved] = useState(false);
  const [adding, setAdding] = useState<'education' | 'degree' | null>(null);
  const add = (kind: 'education' | 'degree') => {
    setSaved(false);
    setAdding(kind);
  };
  const forms = {
    onSaved: () => {
      setAdding(null);
      void refreshCandidate().then(() => setSaved(true));
    },
    onCancel: () => setAdding(null),
  };
  return (
    <section class="account-part">
      <h3>{text('recordsTitle')}</h3>
      <p class="form-remark">{text('recordsRemark')}</p>
      <p class="form-remark">{text('recordsCheckRemark')}</p>
      <div role="status">{saved && <p class="message message-good">{text('recordsSaved')}</p>}</div>
      <h4>{text('recordsEducation')}</h4>
      <RecordTable records={facts.educationRecords} kind={text('recordsEducation')} />
      {adding === 'education' ? (
        <EducationForm {...forms} />
      ) : (
        <AddButton
          label={text('recordsAddEducation')}
          full={facts.educationRecords.length >= mostRecords}
          onAdd={() => add('education')}
        />
      )}
      <h4>{text('recordsDegrees')}</h4>
      <RecordTable records={facts.degreeRecords} kind={text('recordsDegrees')} />
      {adding === 'degree' ? (
        <DegreeForm {...forms} />
      ) : (
        <AddButton
          label={text('recordsAddDegree')}
          full={facts.degreeRecords.length >= mostRecords}
          onAdd={() => add('degree')}
        />
      )}
    </section>
  );
}

function AddButton({ label, full, onAdd }: { label: string; full: boolean; onAdd: () => void }) {
  const { text } = usePortal();
  if (full) return <p class="hint">{text('recordsFull')}</p>;
  return (
    <button type="button" class="button" onClick={onAdd}>
      {label}
    </button>
  );
}
