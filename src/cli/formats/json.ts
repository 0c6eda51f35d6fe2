import { pointsOf } from '../../cable/index.js';
import { ruleUrl } from '../rule-url.js';
import type { CheckedFile, CheckFormat } from './check-format.js';
import { jsonList } from './json-list.js';

/** Findings as the JSON of the contract; see `docs/cli.md`. */
export function json(): CheckFormat {
  const { open, item, close } = jsonList();
  return { open, file: (file) => item(plainFile(file)), close: () => close() };
}

function plainFile({ path, text, findings, fixed }: CheckedFile): object {
  const points = findings.length ? pointsOf(text) : undefined;
  const messages = findings.map(({ rule, severity, message, start, end, fixes }) => ({
    rule,
    severity,
    message,
    ...points?.span(start, end),
    url: ruleUrl(rule),
    fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits })),
  }));
  return { path, messages, ...(fixed > 0 && { fixed }) };
}
