import { resolve } from 'node:path';
import { parseCable } from '../../cable/index.js';
import { checkCable, type Finding, fixAll, safeFix } from '../../check/index.js';
import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import type { CheckedFile, MakeCheckFormat, Totals } from '../formats/check-format.js';
import { github } from '../formats/github.js';
import { json } from '../formats/json.js';
import { pretty } from '../formats/pretty.js';
import { sarif } from '../formats/sarif.js';
import { replaceFile } from '../replace-file.js';
import { readLimit, readSettings } from '../settings.js';
import type { Transcript } from '../transcripts.js';

const FORMATS = { pretty, json, sarif, github } satisfies Record<string, MakeCheckFormat>;

/** Finds what is wrong with cables, and mends what is safe to mend. */
export const check = defineCommand({
  name: 'check',
  summary: 'find what is wrong with cables, and mend what is safe to mend',
  operands: 'PATH...',
  options: {
    format: {
      type: 'string',
      choices: ['pretty', 'json', 'sarif', 'github'],
      help: 'how to print the findings',
    },
    fix: { type: 'boolean', help: 'apply the safe fixes; with - the mended text is printed' },
    rule: {
      type: 'string',
      value: 'ID=off|info|warning|error',
      multiple: true,
      help: 'how much a rule matters, or off; once for each rule',
    },
    'max-warnings': { type: 'string', value: 'N', help: 'exit 1 when there are more warnings' },
  },
  examples: [
    ['cablese check box-12/', 'every *.cable of a folder'],
    ['cablese check --fix "1962/**/*.txt"', 'mend what is safe to mend'],
    ['cablese check --rule page-number=off a.cable', 'without one of the rules'],
    ['cablese check --format sarif . > cables.sarif', 'for code scanning'],
  ],
  async run(operands, { format: name, fix, rule, 'max-warnings': limit }, io) {
    const settings = readSettings(rule);
    const mostWarnings = readLimit(limit) ?? Infinity;
    // The mended text of standard input goes where text is expected, so the report steps aside.
    const report = fix && operands.includes('-') ? io.stderr : io.stdout;
    const format = FORMATS[name](await coloursOf(report, io.env));
    const totals: Totals = {
      files: 0,
      affected: 0,
      error: 0,
      warning: 0,
      info: 0,
      fixed: 0,
      fixable: 0,
      faults: 0,
    };

    report.write(format.open());
    const { files, faults } = await eachTranscript(
      operands,
      { io, to: report },
      async (transcript, complain) => {
        const again = (text: string): Finding[] =>
          checkCable(text, parseCable(text, { readers: transcript.readers }), { settings });
        let checked: CheckedFile = {
          path: transcript.path,
          text: transcript.text,
          findings: checkCable(transcript.text, transcript.root, { settings }),
          fixed: 0,
        };
        if (fix) checked = await mend(transcript, checked, again, complain);
        if (fix && transcript.path === '-') io.stdout.write(checked.text);
        count(checked, totals);
        return format.file(checked);
      },
    );
    Object.assign(totals, { files, faults });
    report.write(format.close(totals));

    if (totals.warning > mostWarnings) {
      io.stderr.write(`cablese: ${totals.warning} warnings, over --max-warnings ${mostWarnings}\n`);
    }
    if (faults) return 2;
    return totals.error || totals.warning > mostWarnings ? 1 : 0;

    async function mend(
      { path, bytes }: Transcript,
      found: CheckedFile,
      again: (text: string) => Finding[],
      complain: (message: string) => void,
    ): Promise<CheckedFile> {
      if (!found.findings.some(safeFix)) return found;
      const { text, count: fixed } = fixAll(found.text, again);
      if (path !== '-') {
        const fault = await replaceFile(resolve(io.cwd, path), bytes, text);
        if (fault) {
          complain(fault);
          return found;
        }
      }
      return { path, text, findings: again(text), fixed };
    }
  },
});

function count({ findings, fixed }: CheckedFile, totals: Totals): void {
  if (findings.length) totals.affected++;
  totals.fixed += fixed;
  for (const finding of findings) {
    totals[finding.severity]++;
    if (safeFix(finding)) totals.fixable++;
  }
}
