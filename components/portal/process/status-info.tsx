/** 状态信息: where the registration stands, why it was refused if it was, and what to do next (guide L449, L464, L479). */
import { useState } from 'preact/hooks';
import { dateRange } from '../../../lib/portal/core/texts/date-range.ts';
import { fieldLabel } from '../../../lib/portal/core/texts/field-labels.ts';
import type { RegistrationView } from '../../../lib/portal/http/views.ts';
import { usePortal } from '../portal-context.ts';
import type { TextKey } from '../texts/zh.ts';
import { momentWords } from './moment-words.ts';
import { actionsOf, isLost, type ProcessAction } from './next-step.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

function toneOf(registration: RegistrationView): string {
  const { standing } = registration;
  if (isLost(registration)) return 'status-info status-lost';
  if (standing.code === 'confirmation-refused') return 'status-info status-refused';
  return standing.code === 'registered' ? 'status-info status-good' : 'status-info';
}

export function StatusInfo({ registration }: { registration: RegistrationView }) {
  const { text, language } = usePortal();
  const { standing, windows, can, submission } = registration;
  const early = windows.registration.phase === 'before' && !can.change && !submission;
  return (
    <div class={toneOf(registration)}>
      <h3>{text('statusInfo')}</h3>
      <p class="status-text">
        {early ? text('notOpenYet', { range: dateRange(windows.registration, language) }) : standing.text}
      </p>
      <RefusalReason registration={registration} />
      <AutomaticConfirmation registration={registration} />
      <Actions registration={registration} />
    </div>
  );
}

function Actions({ registration }: { registration: RegistrationView }) {
  const { text, go } = usePortal();
  const [asking, setAsking] = useState(false);
  const act = (action: ProcessAction) => ('route' in action ? go(action.route) : setAsking(true));
  const actions = actionsOf(registration);
  if (actions.length === 0) return null;
  return (
    <div class="status-actions">
      {actions.map((action, index) => (
        <button
          key={action.label}
          type="button"
          class={index === 0 ? 'button button-primary' : 'button'}
          onClick={() => act(action)}
        >
          {text(action.label)}
        </button>
      ))}
      {asking && <WithdrawDialog examId={registration.exam.id} onClose={() => setAsking(false)} />}
    </div>
  );
}

const stageTexts: Readonly<Record<'confirmation' | 'site' | 'area', TextKey>> = {
  confirmation: 'refusedAtConfirmation',
  site: 'refusedAtSite',
  area: 'refusedAtArea',
};

/** By whom, why and when; the note in the words of whoever refused. */
function RefusalReason({ registration: { refusal, standing } }: { registration: RegistrationView }) {
  const { text } = usePortal();
  if (!refusal) return null;
  return (
    <dl class="facts refusal-reason">
      <dt>{text(standing.code === 'returned-to-site' ? 'returnedByArea' : stageTexts[refusal.stage])}</dt>
      <dd>{momentWords(refusal.at)}</dd>
      <dt>{text('refusalReason')}</dt>
      <dd>{refusal.reason}</dd>
      {refusal.note && (
        <>
          <dt>{text('refusalNote')}</dt>
          <dd>{refusal.note}</dd>
        </>
      )}
    </dl>
  );
}

const whyTexts: Readonly<Record<string, TextKey>> = {
  'area-without': 'automaticAreaWithout',
  absent: 'automaticAbsent',
  disciplined: 'automaticDisciplined',
  'active-service': 'automaticActiveService',
  passed: 'automaticPassed',
  changed: 'automaticChanged',
};

/** Names of what must stay that are no fields of the form, or go by another name there. */
const answerFields: Readonly<Record<string, string>> = {
  school: 'graduationSchool',
  schoolRemark: 'graduationSchoolOther',
  degree: 'degreeRecord',
  employerName: 'employer',
};

/** All is filled in, and nobody has confirmed it or refused to. */
const beforeConfirmation: ReadonlySet<string> = new Set(['use-photo', 'submit', 'correct-and-submit', 'confirm-on-site']);

/** For returning candidates only: confirmed by itself, or why not (guide L447). */
function AutomaticConfirmation({ registration }: { registration: RegistrationView }) {
  const { text } = usePortal();
  const { automatic, lastYear, standing, status } = registration;
  if (!automatic || !lastYear || !beforeConfirmation.has(standing.code)) return null;
  if (automatic.confirmed)
    return status === 'filling' ? <p class="automatic">{text('automaticWill', { exam: lastYear.examName })}</p> : null;
  return (
    <div class="automatic">
      <p>
        <b>{text('automaticTitle')}</b>: {text('automaticNot')}
        {text(whyTexts[automatic.why] ?? 'automaticAreaWithout')}
      </p>
      {automatic.changed.length > 0 && <ChangedFields names={automatic.changed} />}
    </div>
  );
}

function ChangedFields({ names }: { names: readonly string[] }) {
  const { text, language } = usePortal();
  const label = (name: string) => (name === 'examArea' ? text('area') : fieldLabel(answerFields[name] ?? name, language));
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{label(name)}</li>
      ))}
    </ul>
  );
}
