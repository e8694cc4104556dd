/** The menu at the left: what can be gone to from here. */
import { useState } from 'preact/hooks';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { usePortal } from './portal-context.ts';
import type { Route } from './routes.ts';
import { useRegistration } from './use-registration.ts';

interface MenuEntry {
  label: string;
  current: boolean;
  onSelect: () => void;
}

export function SideMenu() {
  const { text, route, me } = usePortal();
  return (
    <nav class="side-menu" aria-label={text('menu')}>
      {me?.actor === 'candidate' ? <CandidateMenu /> : null}
      {'exam' in route && <ExamMenu key={formatKey(route)} examId={route.exam} />}
    </nav>
  );
}

/** What every candidate can go to, whichever exam is open. A further page = one more line. */
function CandidateMenu() {
  const { text, route, go } = usePortal();
  const entry = (page: 'exams' | 'account' | 'photo-check', label: string): MenuEntry => ({
    label,
    current: route.page === page,
    onSelect: () => go({ page }),
  });
  return <MenuList title={text('enterRegistration')} entries={[entry('exams', text('examList'))]} />;
}

/** Asked anew on every page, because what can be gone to depends on what the page before did. */
const formatKey = (route: Route): string => JSON.stringify(route);

function MenuList({ title, entries }: { title: string; entries: MenuEntry[] }) {
  return (
    <section>
      <h2 class="menu-title">{title}</h2>
      <ul>
        {entries.map(({ label, current, onSelect }) => (
          <li key={label}>
            <button type="button" aria-current={current ? 'page' : undefined} onClick={onSelect}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamMenu({ examId }: { examId: string }) {
  const { text, route, go } = usePortal();
  const { registration } = useRegistration(examId);
  const [asking, setAsking] = useState(false);
  const status = registration?.status;
  const first = registration?.sections.find(({ saved }) => !saved) ?? registration?.sections[0];
  const filling: MenuEntry[] =
    status === 'filling' && first
      ? [
          { label: text('process'), current: route.page === 'process', onSelect: () => go({ page: 'process', exam: examId }) },
          {
            label: text('detailsMenu'),
            current: route.page === 'section',
            onSelect: () => go({ page: 'section', exam: examId, section: first.id }),
          },
        ]
      : [];
  const canChange = status === 'filling' || status === 'readingNotice';
  const change = { label: text('changeArea'), current: false, onSelect: () => setAsking(true) };
  const leave = { label: text('leaveExam'), current: false, onSelect: () => go({ page: 'exams' }) };
  return (
    <>
      <MenuList title={text('currentExam')} entries={[...filling, ...(canChange ? [change] : []), leave]} />
      {asking && <ChangeAreaDialog examId={examId} onClose={() => setAsking(false)} />}
    </>
  );
}

function ChangeAreaDialog({ examId, onClose }: { examId: string; onClose: () => void }) {
  const { text, client, drafts, candidate, go, tell } = usePortal();
  const change = async () => {
    const answer = await client.changeExamArea(examId);
    onClose();
    if (!answer.ok) return tell({ tone: 'error', text: answer.refusal.message });
    drafts.clear(`${candidate?.userName}/${examId}/`);
    go({ page: 'area', exam: examId });
  };
  return (
    <ConfirmDialog title={text('changeAreaTitle')} onConfirm={() => void change()} onCancel={onClose}>
      {text('changeAreaWarning')}
    </ConfirmDialog>
  );
}
