import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Edit, type Points, pointsOf } from '../../cable/index.js';
import { type Finding, type Fix, rules, type Severity } from '../../check/index.js';
import { HOMEPAGE, ruleUrl } from '../rule-url.js';
import { version } from '../version.js';
import type { CheckedFile, CheckFormat } from './check-format.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Findings as SARIF 2.1.0, for code scanning and for viewers of many tools' results. */
export function sarif(): CheckFormat {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  let first = true;
  return {
    open() {
      const driver = {
        name: 'Cablese',
        version: version(),
        informationUri: HOMEPAGE,
        rules: rules.map(metadata),
      };
      return (
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[' +
        `{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`
      );
    },
    file({ path, text, findings }: CheckedFile) {
      const points = pointsOf(text);
      const uri = uriOf(path);
      return findings
        .map((finding) => {
          const lead = first ? '\n' : ',\n';
          first = false;
          return lead + JSON.stringify(result(finding, indexes.get(finding.rule), uri, points));
        })
        .join('');
    },
    close({ faults }) {
      const invocations = [{ executionSuccessful: faults === 0 }];
      return `\n],"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
}

function metadata({ id, title, severity }: (typeof rules)[number]): object {
  return {
    id,
    shortDescription: { text: title },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(
  finding: Finding,
  ruleIndex: number | undefined,
  uri: string,
  points: Points,
): object {
  const { rule, severity, message, start, end, fixes } = finding;
  const physicalLocation = { artifactLocation: { uri }, region: region(start, end, points) };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation }],
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => plainFix(fix, uri, points)) }),
  };
}

function plainFix({ title, edits }: Fix, uri: string, points: Points): object {
  const replacements = edits.map(({ start, end, text }: Edit) => ({
    deletedRegion: region(start, end, points),
    insertedContent: { text },
  }));
  const artifactChanges = [{ artifactLocation: { uri }, replacements }];
  return { description: { text: title }, artifactChanges };
}

function region(from: number, to: number, points: Points): object {
  const { start, end } = points.span(from, to);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: from,
    charLength: to - from,
  };
}

/** A relative path stays relative, so that results fit any checkout. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
