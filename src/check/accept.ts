import type { Edit, Readers, Root, YamlFault } from '../cable/index.js';
import { wordsAt } from './check.js';

/** The edit that keeps an acceptance in the front matter, or the sentence that says why there is none. */
export type AcceptEdit = { edit: Edit } | { refusal: string };

/**
 * "This is right here": adds the place of a finding to `accepted:` in the front matter, and the
 * front matter at the top of the file where there is none. What others wrote stays as it is.
 */
export function acceptEdit(
  text: string,
  root: Root,
  finding: { rule: string; start: number; end: number },
  reason: string,
  addTo: Readers['addTo'],
): AcceptEdit {
  const entry = { rule: finding.rule, at: wordsAt(text, finding), reason };
  const front = root.children.find((node) => node.type === 'frontMatter');
  const yaml = front?.yaml ?? '';
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const added = addTo(yaml, 'accepted', entry, lineEnd);
  if ('fault' in added) return { refusal: refusalOf(added.fault) };
  const words = yaml === '' ? added.text + lineEnd : added.text;
  if (front) {
    const { yamlOffset } = front;
    return { edit: { start: yamlOffset + added.start, end: yamlOffset + added.end, text: words } };
  }
  // A byte order mark stays the first character of the file.
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { edit: { start, end: start, text: `---${lineEnd}${words}---${lineEnd}` } };
}

function refusalOf({ line, message }: YamlFault): string {
  return `The front matter cannot take it: line ${String(line + 1)} of the file is no YAML that can be added to (${message}). Mend that line first.`;
}
