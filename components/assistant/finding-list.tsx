import type { PanelField } from '../../lib/assistant/session/panel-state.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { toneIcon } from '../kit/notice.tsx';
import { inOurLanguage, t } from './words.ts';
import './finding-list.css';

interface FindingListProps {
  fields: PanelField[];
  onReveal: (controlId: string) => void;
}

const order = { error: 0, warning: 1, notice: 2 };

/** Everything the rules say about this page, the gravest first. Stays in the document when empty, so that changes are read out. */
export function FindingList({ fields, onReveal }: FindingListProps) {
  const findings = fields
    .flatMap((field) => field.findings.map((finding) => ({ field, finding })))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity]);
  const severityWord = { error: t('severityError'), warning: t('severityWarning'), notice: t('severityNotice') };
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">
        {t('findingsTitle')} {findings.length > 0 && <span class="findings-count">{findings.length}</span>}
      </h2>
      <div aria-live="polite">
        {findings.length === 0 && <p class="findings-none">{t('findingsNone')}</p>}
        <ul>
          {findings.map(({ field, finding }) => (
            <li key={`${field.controlId} ${finding.ruleId}`} class={`finding kit-tone-${finding.severity}`} data-testid="finding">
              <Icon name={toneIcon[finding.severity]} />
              <div>
                <span class="finding-severity">{severityWord[finding.severity]}</span> {inOurLanguage(finding.message)}
              </div>
              <Button variant="quiet" onClick={() => onReveal(field.controlId)}>
                {t('goToField')}
                <span class="kit-visually-hidden"> {field.fieldLabel ?? field.pageLabel}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
