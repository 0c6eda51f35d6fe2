import {
  distance,
  type Readers,
  type Root,
  type YamlFault,
  type YamlReading,
} from '../cable/index.js';
import type { Acceptance } from './check.js';
import type { Report, Setting } from './rule.js';

/** What the front matter says to the checks. */
export interface FrontMatterChecks {
  /** Severities under `checks:`, by rule. */
  settings: Record<string, Setting>;
  /** Places under `accepted:` of which somebody has said that they are right. */
  accepted: Acceptance[];
  /** What of it cannot be used; the rest is. */
  problems: Report[];
}

/** Reads the YAML of a cable, where it has front matter and the readers are there: for `checkCable`. */
export function frontMatterReading(
  root: Root,
  readers: Pick<Readers, 'yaml'> | undefined,
): YamlReading | undefined {
  const front = root.children.find((node) => node.type === 'frontMatter');
  return front && readers?.yaml(front.yaml);
}

/** What a rule may be set to. */
export const SETTINGS: readonly Setting[] = ['off', 'info', 'warning', 'error'];

/**
 * Reads `checks:` and `accepted:`. All other keys are the archive's own business.
 *
 * `offset` is where the YAML stands in the file, `ids` are the rules that there are.
 */
export function readFrontMatter(
  reading: YamlReading,
  offset: number,
  ids: readonly string[],
): FrontMatterChecks {
  const { value, fault } = reading;
  if (fault) return { settings: {}, accepted: [], problems: [broken(fault, offset)] };
  const { checks, accepted } = isMap(value) ? value : {};
  const problems: Report[] = [];
  const problem = (path: Path, message: string, text?: string): void => {
    // What stands behind an alias has no place of its own.
    const { start, end } = reading.locate(path) ?? reading.locate(path.slice(0, 1))!;
    const whole = { start: offset + start, end: offset + end };
    const fixes =
      text === undefined
        ? []
        : [{ title: `Change to "${text}"`, edits: [{ ...whole, text }], safe: false }];
    problems.push({ ...whole, message, fixes });
  };
  return {
    settings: readSettings(checks, ids, problem),
    accepted: readAccepted(accepted, ids, problem),
    problems,
  };
}

type Path = readonly (string | number)[];

/** Notes what is wrong at a path, and what to write there instead of its name, where that is known. */
type Problem = (path: Path, message: string, text?: string) => void;

function broken({ line, message, offset: at }: YamlFault, offset: number): Report {
  return {
    start: offset + at,
    end: offset + at,
    severity: 'error',
    message: `Unexpected YAML in line ${String(line + 1)} (${message}), expected "key: value"; nothing in the front matter is used until it is mended`,
  };
}

function readSettings(
  checks: unknown,
  ids: readonly string[],
  problem: Problem,
): Record<string, Setting> {
  const settings: Record<string, Setting> = {};
  if (isMap(checks)) {
    for (const [id, setting] of Object.entries(checks)) {
      const path = ['checks', id];
      if (!ids.includes(id)) {
        const near = nearestId(id, ids);
        problem(path, unknownCheck(id, near), near);
      } else if (SETTINGS.includes(setting as Setting)) settings[id] = setting as Setting;
      else
        problem(
          path,
          `Unexpected severity "${String(setting)}" for ${id}, expected off, info, warning or error`,
        );
    }
  } else if (isThere(checks)) {
    problem(
      ['checks'],
      'Unexpected value of "checks", expected lines such as "  label-missing: off"',
    );
  }
  return settings;
}

function readAccepted(accepted: unknown, ids: readonly string[], problem: Problem): Acceptance[] {
  if (!Array.isArray(accepted)) {
    if (isThere(accepted))
      problem(
        ['accepted'],
        `Unexpected value of "accepted", expected a list of entries with the ${ENTRY}`,
      );
    return [];
  }
  return accepted.flatMap((entry: unknown, index) => {
    const path = ['accepted', index];
    const { rule, at, reason = '' } = isMap(entry) ? entry : {};
    if (typeof rule !== 'string' || typeof at !== 'string' || typeof reason !== 'string') {
      problem(path, `Unexpected entry of "accepted", expected the ${ENTRY}`);
      return [];
    }
    if (ids.includes(rule)) return [{ rule, at, reason }];
    problem(path, unknownCheck(rule, nearestId(rule, ids)));
    return [];
  });
}

const ENTRY = 'keys rule, at and reason';

function unknownCheck(id: string, near: string | undefined): string {
  return `Unexpected check "${id}", expected ${near === undefined ? 'the name of one' : `"${near}"`}`;
}

function nearestId(id: string, ids: readonly string[]): string | undefined {
  return ids.find((one) => distance(id, one, SLIPS) <= SLIPS);
}

/** Most slips in the name of a rule that it is known by. */
const SLIPS = 2;

/** `checks:` with nothing behind it is a list that somebody has emptied. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
