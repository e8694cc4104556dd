/** 考试列表 (guide L23–L27). 选择 leads to wherever that registration stands. */
import { useEffect, useState } from 'preact/hooks';
import type { ExamView, RefusalBody, RegistrationView } from '../../../lib/portal/http/views.ts';
import { Breadcrumb } from '../layout.tsx';
import { Panel, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import type { Route } from '../routes.ts';

/** The page on which a registration goes on; once it is submitted or lost, that is 报考流程. */
export function nextPage({ exam, status, standing, sections, photo }: RegistrationView): Route {
  if (standing.code === 'registration-missed') return { page: 'process', exam: exam.id };
  if (status === 'notChosen' || status === 'choosingArea') return { page: 'area', exam: exam.id };
  if (status === 'readingNotice') return { page: 'notice', exam: exam.id };
  if (status !== 'filling') return { page: 'process', exam: exam.id };
  const section = sections.find(({ saved }) => !saved);
  if (section) return { page: 'section', exam: exam.id, section: section.id };
  return { page: photo ? 'submission' : 'photo', exam: exam.id };
}

export function ExamListPage() {
  const { client, text, go, tell, refreshCandidate } = usePortal();
  const [exams, setExams] = useState<ExamView[] | null>(null);
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const load = async () => {
    const answer = await client.exams();
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setExams(answer.value);
    else if (!client.isSignedIn()) await refreshCandidate();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => void load(), []);
  const choose = async (exam: ExamView) => {
    const answer = await client.selectExam(exam.id);
    if (answer.ok) go(nextPage(answer.value.registration));
    else tell({ tone: 'error', text: answer.refusal.message });
  };
  return (
    <>
      <Breadcrumb trail={[text('examList')]} />
      <Panel title={text('examList')}>
        {exams ? (
          <ExamTable exams={exams} onChoose={(exam) => void choose(exam)} />
        ) : (
          <Waiting refusal={refusal} onRetry={() => void load()} />
        )}
      </Panel>
    </>
  );
}

function ExamTable({ exams, onChoose }: { exams: ExamView[]; onChoose: (exam: ExamView) => void }) {
  const { text, language } = usePortal();
  return (
    <div class="table-scroll">
      <table class="table exam-table">
        <thead>
          <tr>
            {(['examName', 'examType', 'examState', 'examMonth', 'action'] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exams.map((exam) => (
            <tr key={exam.id}>
              <th scope="row">{language === 'en' ? exam.nameEn : exam.name}</th>
              <td>{exam.type}</td>
              <td>
                <span class="tag tag-good">{exam.state}</span>
              </td>
              <td>{exam.month}</td>
              <td>
                <button
                  type="button"
                  class="button button-primary button-small"
                  aria-label={`${text('choose')} ${exam.name}`}
                  onClick={() => onChoose(exam)}
                >
                  {text('choose')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
