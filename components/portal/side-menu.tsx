/** The menu at the left: what can be gone to from here. */
import { useState } from 'preact/hooks';
import type { RegistrationView } from '../../lib/portal/http/views.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { type Portal, usePortal } from './portal-context.ts';
import { nodeTargets } from './process/next-step.ts';
import { WithdrawDialog } from './process/withdraw-dialog.tsx';
import type { Route } from './routes.ts';
import type { TextKey } from './texts/zh.ts';
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
  return (
    <>
      <MenuList title={text('enterRegistration')} entries={[entry('exams', text('examList'))]} />
      <MenuList
        title={text('menuAccount')}
        entries={[entry('account', text('accountTitle')), entry('photo-check', text('photoCheckTitle'))]}
      />
    </>
  );
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

/** 报考流程 … 网上缴费: what applies to the registration as it stands. */
function stepEntries(registration: RegistrationView, { text, route, go }: Portal, onWithdraw: () => void): MenuEntry[] {
  const { exam, status, can } = registration;
  const { details, photo, submission, payment } = nodeTargets(registration);
  const begun = !['notChosen', 'choosingArea', 'readingNotice'].includes(status);
  const entry = (label: TextKey, target: Route | undefined | false): MenuEntry[] =>
    target ? [{ label: text(label), current: route.page === target.page, onSelect: () => go(target) }] : [];
  const withdraw: MenuEntry = { label: text('menuWithdraw'), current: false, onSelect: onWithdraw };
  return [
    ...entry('process', begun && { page: 'process', exam: exam.id }),
    ...entry('detailsMenu', details),
    ...entry('menuPhoto', photo),
    ...entry('menuSubmission', submission),
    ...entry('menuPrint', can.print && { page: 'print', exam: exam.id }),
    ...(can.withdraw ? [withdraw] : []),
    ...entry('menuPay', payment),
  ];
}

function ExamMenu({ examId }: { examId: string }) {
  const portal = usePortal();
  const { text, go } = portal;
  const { registration } = useRegistration(examId);
  const [asking, setAsking] = useState<'area' | 'withdraw' | null>(null);
  const steps = registration ? stepEntries(registration, portal, () => setAsking('withdraw')) : [];
  const change: MenuEntry = { label: text('changeArea'), current: false, onSelect: () => setAsking('area') };
  const leave: MenuEntry = { label: text('leaveExam'), current: false, onSelect: () => go({ page: 'exams' }) };
  const close = () => setAsking(null);
  return (
    <>
      <MenuList title={text('currentExam')} entries={[...steps, ...(registration?.can.changeArea ? [change] : []), leave]} />
      {asking === 'area' && <ChangeAreaDialog examId={examId} onClose={close} />}
      {asking === 'withdraw' && <WithdrawDialog examId={examId} onClose={close} />}
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
