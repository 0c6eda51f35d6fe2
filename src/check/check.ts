import type { Root, YamlReading } from '../cable/index.js';
import { type FrontMatterChecks, readFrontMatter } from './front-matter.js';
import type { Finding, Rule, Setting, Severity } from './rule.js';
import { rules as allRules } from './rules/index.js';
import { CableView } from './view.js';

/** What a run of the checks may be told. */
export interface CheckOptions {
  /** Rules to run; all of them where none are given. */
  rules?: readonly Rule[];
  /** Severities that differ from the rules' own. */
  settings?: Readonly<Record<string, Setting>>;
  /** Places of which somebody has said that they are right. */
  accepted?: readonly Acceptance[];
  /** How many findings of one rule are kept; the others are only counted. */
  most?: number;
  /** What the front matter says, where the caller has read it; it has the last word. */
  frontMatter?: YamlReading | undefined;
}

/** A place that is right as it stands, kept in the front matter with a reason. */
export interface Acceptance {
  rule: string;
  /** The words of the place, as `wordsAt` gives them. */
  at: string;
  reason: string;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Findings of one rule that are kept: nobody reads more, and a file may give a million. */
const MOST = 1000;

/**
 * Runs the checks over a cable. The findings come in the order of the file. Where a rule finds more
 * than are kept, one more, as severe as the worst of the others, says how many there are besides.
 */
export function checkCable(text: string, root: Root, options: CheckOptions = {}): Finding[] {
  const { rules = allRules, most = MOST } = options;
  const front = options.frontMatter && frontMatterChecks(root, options.frontMatter);
  const settings = new Map(Object.entries({ ...options.settings, ...front?.settings }));
  const accepted = [...(options.accepted ?? []), ...(front?.accepted ?? [])];
  const view = new CableView(text, root, front);
  const isAccepted = (finding: Finding): boolean =>
    accepted.some(({ rule, at }) => rule === finding.rule && at === wordsAt(text, finding));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = settings.get(rule.id);
    if (setting === 'off') continue;
    let besides = 0;
    let first: Finding | undefined;
    const before = findings.length;
    rule.check(view, ({ start, end, message, severity = rule.severity, fixes = [] }) => {
      const finding = { rule: rule.id, severity: setting ?? severity, message, start, end, fixes };
      if (accepted.length && isAccepted(finding)) return;
      if (findings.length - before < most) findings.push(finding);
      else if (besides++ === 0) first = finding;
      else if (RANK[finding.severity] > RANK[first!.severity])
        first = { ...first!, severity: finding.severity };
    });
    if (first) findings.push(summary(first, besides));
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** Stands for the findings of a rule that are not kept, in the place of the first. */
function summary({ rule, severity, start, end }: Finding, count: number): Finding {
  const more = count === 1 ? '1 more finding' : `${String(count)} more findings`;
  const message = `Unexpected ${more} of this check, which are not shown: mend those before`;
  return { rule, severity, message, start, end, fixes: [] };
}

function frontMatterChecks(root: Root, reading: YamlReading): FrontMatterChecks {
  const offset = root.children.find((node) => node.type === 'frontMatter')?.yamlOffset ?? 0;
  return readFrontMatter(
    reading,
    offset,
    allRules.map(({ id }) => id),
  );
}

/** Characters on either side of a finding by which its place is known again. */
const AROUND = 24;

/**
 * The words by which a place is known again when the file has changed elsewhere: those of the
 * finding, with some of its line around them, on one line.
 */
export function wordsAt(text: string, { start, end }: { start: number; end: number }): string {
  const stop = Math.min(end, start + 120);
  let from = start;
  let to = stop;
  while (from > 0 && start - from < AROUND && !isLineEnd(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - stop < AROUND && !isLineEnd(text.charCodeAt(to))) to++;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
