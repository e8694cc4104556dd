/** The desk of a 考区: final review, by site, one by one or several at once (guide L467). */
import { useState } from 'preact/hooks';
import { examSites } from '../../../lib/exam/codes/exam-sites.ts';
import { areaName } from '../../../lib/portal/core/area-policies.ts';
import { exams } from '../../../lib/portal/core/exams.ts';
import { DeskWork } from '../desk/desk-work.tsx';
import { useExamName } from '../layout.tsx';
import { Panel } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import '../styles/process.css';
import '../styles/print.css';
import '../styles/desk.css';

export function AreaDeskPage() {
  const { text, me } = usePortal();
  const examName = useExamName();
  const [siteCode, setSiteCode] = useState('');
  const [examId, setExamId] = useState('');
  const sites = examSites.items.filter(({ group }) => group === areaName(me?.areaCode ?? ''));
  return (
    <Panel title={`${text('areaDesk')} · ${me?.displayName ?? ''}`}>
      <DeskWork desk="area" filter={{ ...(siteCode && { siteCode }), ...(examId && { examId }) }}>
        {() => (
          <div class="desk-search-row">
            <label>
              {text('deskSite')}
              <select class="box" value={siteCode} onChange={(event) => setSiteCode(event.currentTarget.value)}>
                <option value="">{text('deskAllSites')}</option>
                {sites.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {text('deskExam')}
              <select class="box" value={examId} onChange={(event) => setExamId(event.currentTarget.value)}>
                <option value="">{text('deskAllExams')}</option>
                {exams.map(({ id }) => (
                  <option key={id} value={id}>
                    {examName(id)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
      </DeskWork>
    </Panel>
  );
}
