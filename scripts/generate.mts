/**
 * Writes what follows from the vocabulary (the grammars, the first line by which a cable is known,
 * the tables of `docs/format.md`) and from the rules: their index, the table in
 * `docs/rules/README.md` and the settings in `package.json`. With `--check` it writes nothing and
 * fails where a file would change.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withTables } from './generate/format-tables.mjs';
import { cableGrammar, markdownGrammar } from './generate/grammar.mjs';
import { withFirstLine } from './generate/manifest.mjs';
import { withSeverities } from './generate/settings.mjs';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const stale: string[] = [];
const onlyCheck = process.argv.includes('--check');

/** Writes a file, or notes that it would change. */
async function put(path: string, content: string): Promise<void> {
  const options = await resolveConfig(new URL(path, root));
  const text = await format(content, { ...options, filepath: path });
  if (text === read(path)) return;
  if (onlyCheck) stale.push(path);
  else writeFileSync(new URL(path, root), text);
}

await put('syntaxes/cable.tmLanguage.json', JSON.stringify(cableGrammar()));
await put('syntaxes/cable.markdown.tmLanguage.json', JSON.stringify(markdownGrammar()));
await put('package.json', withFirstLine(read('package.json')));
await put('docs/format.md', withTables(read('docs/format.md')));

const ids = readdirSync(new URL('src/check/rules/', root))
  .filter((name) => name !== 'index.ts' && !name.startsWith('_'))
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();
const camel = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

await put(
  'src/check/rules/index.ts',
  `import type { Rule } from '../rule.js';
${ids.map((id) => `import ${camel(id)} from './${id}.js';`).join('\n')}

/** Every rule, by name. Written by \`npm run generate\`. */
export const rules: readonly Rule[] = [${ids.map(camel).join(', ')}];
`,
);

const { rules } = await import('../src/check/rules/index.js');

await put(
  'docs/rules/README.md',
  `<!-- Written by \`npm run generate\` from the rules. -->

# The checks

Each check has a page that says what is reported and what is right, by examples that are put to the test.

| check | severity | what is reported |
| --- | --- | --- |
${rules.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`).join('\n')}
`,
);

await put('package.json', withSeverities(read('package.json'), rules));

if (stale.length) {
  console.error(`Run npm run generate: ${stale.join(', ')} would change.`);
  process.exitCode = 1;
}
