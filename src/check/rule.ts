import type { Edit } from '../cable/index.js';
import type { CableView } from './view.js';

/** How much a finding matters: an error breaks the transcript, information is only worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** What a person may set a rule to. */
export type Setting = Severity | 'off';

/** One way of mending a finding. */
export interface Fix {
  /** What it does, as the words of a menu: `Insert the label "Classification"`. */
  title: string;
  edits: Edit[];
  /** Safe fixes are applied in bulk: one reading only, and no word of the transcript is lost. */
  safe: boolean;
}

/** What a rule says of one place. */
export interface Report {
  start: number;
  end: number;
  /** What stands there and what was expected: `Unexpected page number 4, expected 3`. */
  message: string;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  fixes?: Fix[];
}

/** A finding: a report with the rule it comes from. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  start: number;
  end: number;
  fixes: Fix[];
}

/** One thing that can be wrong with a cable. */
export interface Rule {
  /** Also the name of its page in `docs/rules`. */
  id: string;
  severity: Severity;
  /** One line for the list of rules, as a statement of what is reported. */
  title: string;
  check(cable: CableView, report: (report: Report) => void): void;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
