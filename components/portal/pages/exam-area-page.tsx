/** 选择省份 (guide L29–L43). */
import { useState } from 'preact/hooks';
import { examAreas } from '../../../lib/exam/codes/exam-areas.ts';
import { FormRow } from '../controls/form-row.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { Breadcrumb, useExamName } from '../layout.tsx';
import { Panel, Remarks, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { useRegistration } from '../use-registration.ts';

const options = examAreas.items.map(({ code, name }) => ({ value: code, label: name }));

export function ExamAreaPage({ examId }: { examId: string }) {
  const { client, text, go } = usePortal();
  const examName = useExamName();
  const { registration, refusal, reload } = useRegistration(examId);
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState('');
  const area = chosen || (registration?.areaCode ?? '');
  const proceed = async () => {
    if (registration?.areaCode && registration.areaCode === area) return go({ page: 'notice', exam: examId });
    if (!area) return setProblem(text('provinceMissing'));
    const answer = await client.selectExamArea(examId, area);
    if (answer.ok) go({ page: 'notice', exam: examId });
    else setProblem(answer.refusal.message);
  };
  return (
    <>
      <Breadcrumb trail={[text('examList'), examName(examId), text('chooseProvince')]} />
      <Panel title={text('chooseProvince')}>
        {registration ? (
          <>
            <div class="form form-narrow">
              <FormRow id="exam-area" label={text('province')} required error={problem}>
                {(bound) => (
                  <SelectBox
                    {...bound}
                    value={area}
                    options={options}
                    disabled={registration.areaCode !== null}
                    onChange={setChosen}
                  />
                )}
              </FormRow>
            </div>
            <div class="buttons">
              <button type="button" class="button" onClick={() => go({ page: 'exams' })}>
                {text('leaveExam')}
              </button>
              <button type="button" class="button button-primary" onClick={() => void proceed()}>
                {text('next')}
              </button>
            </div>
            <Remarks>
              <p>{text('areaRemark')}</p>
            </Remarks>
          </>
        ) : (
          <Waiting refusal={refusal} onRetry={reload} />
        )}
      </Panel>
    </>
  );
}
