/**
 * Runs the checks over the real telegrams beside the repository and writes `docs/survey.md`: which
 * irregularities they have as they are, by rule, with file and line. No word of them is copied.
 *
 * `npm run survey [-- --check]`
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parseCable, pointsOf } from '../src/cable/index.js';
import { checkCable, rules } from '../src/check/index.js';

const folder = new URL('../../shared/data/telegrams/', import.meta.url);
const page = new URL('../docs/survey.md', import.meta.url);

/** A finding where it stands: `1973BONN07634:3`. */
interface Found {
  rule: string;
  severity: string;
  place: string;
}

function survey(names: readonly string[]): Found[] {
  return names.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const points = pointsOf(text);
    return checkCable(text, parseCable(text)).map(({ rule, severity, start }) => ({
      rule,
      severity,
      place: `${name.replace(/\.txt$/, '')}:${String(points.at(start).line)}`,
    }));
  });
}

/** Places that are listed one by one; of more frequent findings the first few stand for the rest. */
const LISTED = 12;

function table(found: readonly Found[]): string {
  const lines = rules.flatMap(({ id }) => {
    const own = found.filter(({ rule, severity }) => rule === id && severity !== 'info');
    if (!own.length) return [];
    const files = new Set(own.map(({ place }) => place.replace(/:.*/, ''))).size;
    const places = own.slice(0, LISTED).map(({ place }) => place);
    if (own.length > LISTED) places.push('…');
    return [
      `| [${id}](rules/${id}.md) | ${String(own.length)} | ${String(files)} | ${places.join(', ')} |`,
    ];
  });
  return ['| check | findings | telegrams | where |', '| --- | --: | --: | --- |', ...lines].join(
    '\n',
  );
}

if (!existsSync(folder)) {
  console.log('Skipped: the telegrams are not beside the repository.');
} else {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const found = survey(names);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const clean =
    names.length -
    new Set(
      found
        .filter(({ severity }) => severity !== 'info')
        .map(({ place }) => place.replace(/:.*/, '')),
    ).size;
  const text = `# What the checks find in real telegrams

Written by \`npm run survey\` from ${String(names.length)} telegrams of 1944-79 as they are published, without page furniture. ${String(clean)} of them have nothing to report, ${String(errors)} findings are errors, ${String(warnings)} are warnings. Each warning was read and is a real irregularity of the published text: a word cut by a line end that is gone, a number that is skipped or damaged, a bracket or a quotation that is never closed.

${table(found)}
`;
  const options = await resolveConfig(page);
  const pretty = await format(text, { ...options, filepath: 'survey.md' });
  if (process.argv.includes('--check')) {
    if (pretty !== readFileSync(page, 'utf8')) {
      console.error('Run npm run survey: docs/survey.md would change.');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(page, pretty);
    console.log(
      `${String(names.length)} telegrams, ${String(errors)} errors, ${String(warnings)} warnings.`,
    );
  }
}
