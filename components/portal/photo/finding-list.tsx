/** What is asked of the photo, and once there is one, what was measured and what to do. */
import type { Language } from '../../../lib/portal/core/texts/field-labels.ts';
import type { PhotoFinding } from '../../../lib/portal/photo/photo-finding.ts';
import type { PhotoTextKey } from '../texts/photo-zh.ts';

interface FindingListProps {
  findings: readonly PhotoFinding[];
  /** Before a photo is chosen: the requirements alone. */
  onlyRules?: boolean;
  language: Language;
  text(key: PhotoTextKey): string;
}

export function FindingList({ findings, onlyRules = false, language, text }: FindingListProps) {
  return (
    <ul class="photo-check-findings">
      {findings.map(({ code, level, passed, measured, title, rule, advice }) => {
        const state = passed ? 'passed' : level === 'error' ? 'failed' : 'warned';
        return (
          <li key={code} class={onlyRules ? '' : `photo-check-${state}`}>
            {!onlyRules && (
              <span class="photo-check-mark" role="img" aria-label={text(stateNames[state])}>
                {marks[state]}
              </span>
            )}
            <span class="photo-check-what">
              <b>{title[language]}</b> <small>{rule[language]}</small>
            </span>
            {!onlyRules && measured !== '' && (
              <span class="photo-check-measured">
                <span class="kit-visually-hidden">{text('photoCheckMeasured')} </span>
                {measured}
              </span>
            )}
            {!onlyRules && advice && <span class="photo-check-advice">{advice[language]}</span>}
          </li>
        );
      })}
    </ul>
  );
}

const marks = { passed: '✓', failed: '✗', warned: '!' } as const;
const stateNames = { passed: 'photoCheckPassed', failed: 'photoCheckFailed', warned: 'photoCheckWarned' } as const;

/** One sentence for whoever does not see the list. */
export function FindingSummary({ findings, text }: Pick<FindingListProps, 'findings' | 'text'>) {
  const count = (level: PhotoFinding['level']) => findings.filter((one) => !one.passed && one.level === level).length;
  const said = (key: PhotoTextKey, number: number) => (number > 0 ? [text(key).replace('{count}', String(number))] : []);
  const parts = [...said('photoCheckSomeFailed', count('error')), ...said('photoCheckSomeWarned', count('warning'))];
  return (
    <p
      class={count('error') > 0 ? 'photo-check-summary photo-check-failed' : 'photo-check-summary photo-check-passed'}
      role="status"
    >
      {parts.length > 0 ? parts.join(' · ') : text('photoCheckAllPassed')}
    </p>
  );
}
