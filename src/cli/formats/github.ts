import { pointsOf } from '../../cable/index.js';
import type { Severity } from '../../check/index.js';
import type { CheckFormat } from './check-format.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Findings as workflow commands, which GitHub shows beside the changed lines. */
export function github(): CheckFormat {
  return {
    open: () => '',
    file({ path, text, findings }) {
      const points = pointsOf(text);
      return findings
        .map(({ rule, severity, message, start, end }) => {
          const from = points.at(start);
          const to = points.at(end);
          const place = [
            `file=${property(path)}`,
            `line=${from.line}`,
            `endLine=${to.line}`,
            `col=${from.column}`,
            // GitHub wants columns only of places that lie on one line.
            ...(from.line === to.line ? [`endColumn=${to.column}`] : []),
            `title=${property(rule)}`,
          ];
          return `::${COMMANDS[severity]} ${place.join(',')}::${data(message)}\n`;
        })
        .join('');
    },
    close: () => '',
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
