/** 报考流程: the nodes in their colours, done = green, now open = black (guide L347, L452). */
import { type StepId, steps } from '../../lib/exam/steps.ts';
import type { ProgressNode } from '../../lib/portal/core/progress.ts';
import { usePortal } from './portal-context.ts';
import type { Route } from './routes.ts';

interface ProcessStripProps {
  nodes: readonly ProgressNode[];
  /** The nodes that lead somewhere now. */
  targets?: Partial<Record<StepId, Route>>;
}

export function ProcessStrip({ nodes, targets = {} }: ProcessStripProps) {
  const { text, language, go } = usePortal();
  return (
    <nav class="process-strip" aria-label={text('process')}>
      <ol>
        {nodes.map(({ id, state }, index) => {
          const step = steps.find((one) => one.id === id);
          const label = (language === 'en' ? step?.labelEn : step?.label) ?? id;
          const target = targets[id];
          return (
            <li key={id} class={`node node-${state}`} aria-current={state === 'open' ? 'step' : undefined}>
              <span class="node-number" aria-hidden="true">
                {state === 'done' ? '✓' : index + 1}
              </span>
              {target ? (
                <button type="button" class="node-label link" onClick={() => go(target)}>
                  {label}
                </button>
              ) : (
                <span class="node-label">{label}</span>
              )}
              <span class="kit-visually-hidden">（{text(state)}）</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
