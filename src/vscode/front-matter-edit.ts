import type { Edit, Readers, Root } from '../cable/index.js';
import type { Setting } from '../check/index.js';

/**
 * The edit that sets a check under `checks:` in the front matter, and makes the front matter where
 * there is none. What others wrote stays as it is. Undefined where it can't be added to as text: it
 * is broken, or written in braces.
 */
export function severityEdit(
  text: string,
  root: Root,
  { yaml: read }: Pick<Readers, 'yaml'>,
  rule: string,
  setting: Setting,
): Edit | undefined {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const entry = `${rule}: ${setting}`;
  const insert = (at: number, words: string): Edit => ({ start: at, end: at, text: words });
  const front = root.children.find((node) => node.type === 'frontMatter');
  if (!front) {
    // A byte order mark stays the first character of the file.
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return insert(start, `---${eol}checks:${eol}  ${entry}${eol}---${eol}`);
  }
  const { yaml, yamlOffset } = front;
  const { value, fault, locate } = read(yaml);
  if (fault || /^\s*[{[]/.test(yaml)) return undefined;
  const checks = isMap(value) ? value['checks'] : undefined;
  if (checks === undefined) {
    // The YAML ends before the line end of its last line; of an empty one there is none.
    const words = `checks:${eol}  ${entry}`;
    return insert(yamlOffset + yaml.length, yaml === '' ? words + eol : eol + words);
  }
  const [first] = isMap(checks) ? Object.keys(checks) : [];
  if (first === undefined) return undefined;
  const same = locate(['checks', rule]);
  if (same) {
    const [value = ''] = /^\s*:[ \t]*[^\s#,}]*/.exec(yaml.slice(same.end)) ?? [];
    const start = yamlOffset + same.end;
    return { start, end: start + value.length, text: `: ${setting}` };
  }
  const { start } = locate(['checks', first])!;
  const lineStart =
    Math.max(yaml.lastIndexOf('\n', start - 1), yaml.lastIndexOf('\r', start - 1)) + 1;
  const margin = yaml.slice(lineStart, start);
  return margin.trim() === '' ? insert(yamlOffset + start, entry + eol + margin) : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
