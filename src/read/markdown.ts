/** Words of the cable within Markdown, shown as they stand. */
export function code(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** Words of the cable within Markdown, set in quotation marks with nothing in them that formats. */
export function quoted(words: string): string {
  return `“${words.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')}”`;
}
