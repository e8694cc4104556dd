/** Reading + profile + pack → everything that the panel shows of a page. Pure: today comes in. */
import type { FieldMatch } from '../forms/match-fields.ts';
import type { PlannedStep } from '../forms/plan-fill.ts';
import type { ControlReading } from '../page/reading.ts';
import type { Finding } from '../rules/finding.ts';

export interface AssessedControl {
  control: ControlReading;
  match: FieldMatch;
  /** The field's word in the pack, or the page's own label for an unknown control. */
  fieldLabel: string;
  step: PlannedStep;
  findings: Finding[];
}

export interface Assessment {
  /** Pack id, e.g. 'health-2022'. */
  packId: string;
  /** How the pack was chosen: by words of the page, or because it is the default. */
  packRecognised: boolean;
  /** Section id of the pack (site, basics, …) that most controls belong to, or null. */
  section: string | null;
  sectionLabel: string;
  controls: AssessedControl[];
  /** Findings at fields that are not on this page are left out. */
  counts: { seen: number; recognised: number; fillable: number; errors: number; warnings: number; notices: number };
}
