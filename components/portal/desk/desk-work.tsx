/** The work of a desk: its stages with how much there is of each, the list, and the form that is open. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AtDesk, Desk, DeskFilter } from '../../../lib/portal/http/clients/desk-calls.ts';
import type { DeskList, DeskRegistration } from '../../../lib/portal/http/desk-views.ts';
import type { RefusalBody } from '../../../lib/portal/http/views.ts';
import { Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import { DeskTable } from './desk-table.tsx';
import { FormOnDesk } from './form-on-desk.tsx';

const stagesOf = {
  site: ['toConfirm', 'toReviewAtSite', 'toReviewAtArea', 'done'],
  area: ['toReviewAtArea', 'toConfirm', 'toReviewAtSite', 'done'],
} as const;

interface DeskWorkProps {
  desk: Desk;
  /** Further filters of the list. */
  filter?: Omit<DeskFilter, 'stage'>;
  /** What stands above the list, such as the search; it opens what it finds. */
  children?: (open: (registration: DeskRegistration) => void) => ComponentChildren;
}

export function DeskWork({ desk, filter = {}, children }: DeskWorkProps) {
  const { text, client, tell } = usePortal();
  const [stage, setStage] = useState<DeskFilter['stage']>(stagesOf[desk][0]);
  const [open, setOpen] = useState<DeskRegistration | null>(null);
  const { list, refusal, load } = useDeskList(desk, { ...filter, stage });
  const openOne = async (which: AtDesk) => {
    const answer = await client.desk.open(desk, which);
    if (answer.ok) setOpen(answer.value);
    else tell({ tone: 'error', text: answer.refusal.message });
  };
  const pass = async (which: AtDesk[]) => {
    const answer = await client.desk.passAtArea(which);
    await load();
    if (!answer.ok) return tell({ tone: 'error', text: answer.refusal.message });
    const refused = answer.value.flatMap(({ number, refusal: why }) => (why ? [`${number}: ${why.message}`] : []));
    tell(
      { tone: 'good', text: text('deskPassedCount', { count: which.length - refused.length }) },
      ...refused.map((message) => ({ tone: 'error' as const, text: message })),
    );
  };
  const back = () => {
    setOpen(null);
    void load();
  };
  if (open) return <FormOnDesk registration={open} onDone={setOpen} onBack={back} />;
  const batch = desk === 'area' && stage === 'toReviewAtArea';
  return (
    <>
      {children?.(setOpen)}
      <Stages desk={desk} current={stage} counts={list?.counts ?? {}} onChange={setStage} />
      {list ? (
        <DeskTable
          key={stage}
          rows={list.rows}
          onOpen={(which) => void openOne(which)}
          {...(batch && { onPass: (which: AtDesk[]) => void pass(which) })}
        />
      ) : (
        <Waiting refusal={refusal} onRetry={() => void load()} />
      )}
    </>
  );
}

function useDeskList(desk: Desk, filter: DeskFilter) {
  const { client } = usePortal();
  const [list, setList] = useState<DeskList | null>(null);
  const [refusal, setRefusal] = useState<RefusalBody | null>(null);
  const key = JSON.stringify(filter);
  const load = useCallback(async () => {
    const answer = await client.desk.list(desk, JSON.parse(key) as DeskFilter);
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setList(answer.value);
  }, [client, desk, key]);
  useEffect(() => void load(), [load]);
  return { list, refusal, load };
}

interface StagesProps {
  desk: Desk;
  current: DeskFilter['stage'];
  counts: Readonly<Record<string, number>>;
  onChange: (stage: DeskFilter['stage']) => void;
}

function Stages({ desk, current, counts, onChange }: StagesProps) {
  const { text } = usePortal();
  return (
    <nav class="tabs" aria-label={text('deskStatus')}>
      <ol>
        {stagesOf[desk].map((stage) => (
          <li key={stage}>
            <button
              type="button"
              class="tab"
              aria-current={stage === current ? 'page' : undefined}
              onClick={() => onChange(stage)}
            >
              {text(`stage_${stage}`)} {counts[stage] !== undefined && <span class="tag">{counts[stage]}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
