import { checkTranscript } from '../check-transcript.js';
import { coloursOf } from '../colours.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import type { MakeCheckFormat } from '../formats/check-format.js';
import { github } from '../formats/github.js';
import { json } from '../formats/json.js';
import { pretty } from '../formats/pretty.js';
import { sarif } from '../formats/sarif.js';
import { counted } from '../printable.js';
import { readLimit, readSettings } from '../settings.js';
import { totals } from '../totals.js';

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
    const sum = totals();

    report.write(format.open());
    const course = await eachTranscript(
      operands,
      { io, to: report, throughout: fix },
      async (transcript, complain) => {
        const { cwd, stdout } = io;
        const checked = await checkTranscript(transcript, { settings, fix, cwd, complain });
        if (fix && transcript.path === '-') stdout.write(checked.text);
        sum.add(checked);
        return format.file(checked);
      },
    );
    Object.assign(sum, course);
    report.write(format.close(sum));

    const tooMany = sum.warning > mostWarnings;
    if (tooMany) {
      const warnings = counted(sum.warning, 'warning');
      io.stderr.write(`cablese: ${warnings}, over --max-warnings ${mostWarnings}\n`);
    }
    if (sum.faults) return 2;
    return sum.error || tooMany ? 1 : 0;
  },
});
