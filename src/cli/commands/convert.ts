import { basename, extname, join, resolve } from 'node:path';
import { FORMS, IMPORTED } from '../../publish/form.js';
import { createFile } from '../create-file.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { exporter } from '../exporter.js';
import { importer, type Made } from '../importer.js';
import { UsageError } from '../io.js';
import { scanOf } from '../scan-of.js';

const ENDINGS = {
  tei: '.xml',
  markdown: '.md',
  html: '.html',
  text: '.txt',
  json: '.json',
  docx: '.docx',
  cable: '.cable',
} as const;

type Target = keyof typeof ENDINGS;

const TARGETS = ['tei', 'markdown', 'html', 'text', 'json', 'docx', 'cable'] as const;

/** What can be written as a reading copy. */
const READABLE: ReadonlySet<Target> = new Set<Target>(['markdown', 'html', 'text']);

/** Exports cables, and makes cables of texts of other forms. */
export const convert = defineCommand({
  name: 'convert',
  summary:
    'export cables as TEI, Markdown, HTML, text, JSON or DOCX, or import TEI, Markdown, text',
  operands: 'PATH...',
  options: {
    to: { type: 'string', value: TARGETS.join('|'), help: 'what to write; needed' },
    from: {
      type: 'string',
      choices: ['auto', ...FORMS],
      help: 'with --to cable: what is read; auto goes by the ending',
    },
    profile: {
      type: 'string',
      choices: ['full', 'frus'],
      help: 'with --to tei: frus is the form of that series, which holds less',
    },
    words: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: 'with --to tei: words of the scan, for its zones; once for each file',
    },
    'join-lines': { type: 'boolean', help: 'with --to cable, text: a line for each paragraph' },
    out: {
      type: 'string',
      value: 'DIR',
      help: 'write a file each into a folder, not to the output',
    },
    reading: { type: 'boolean', help: 'markdown, html, text: with left-out words in brackets' },
    force: { type: 'boolean', help: 'write over files in DIR that are there' },
  },
  examples: [
    ['cablese convert --to tei --out tei/ box-12/', 'a TEI file for each cable'],
    ['cablese convert --to tei --profile frus a.cable', 'a document as FRUS prints it'],
    ['cablese convert --to tei --words a.hocr a.cable', 'with the zones of the scan'],
    ['cablese convert --to text --reading a.cable', 'a cable in full sentences'],
    ['cablese convert --to cable a.xml', 'the transcript that a TEI file was made from'],
    ['cablese convert --to cable --out in/ frus/', 'cables of FRUS, Markdown and pasted text'],
  ],
  async run(operands, { to, from, profile, words, out, reading, force, 'join-lines': joined }, io) {
    const target = TARGETS.find((one) => one === to);
    if (!target) {
      const given = to === undefined ? '' : `, not ${to}`;
      throw new UsageError(`say what to write: --to ${TARGETS.join('|')}${given}`);
    }
    if (reading && !READABLE.has(target))
      throw new UsageError(`--reading is for markdown, html and text, not for ${target}`);
    if (force && out === undefined)
      throw new UsageError('--force is for files in a folder: add --out DIR');
    if (target !== 'cable' && (joined || from !== 'auto')) {
      const option = joined ? '--join-lines' : '--from';
      throw new UsageError(`${option} is for --to cable, not for ${target}`);
    }
    if (target === 'docx' && out === undefined)
      throw new UsageError('docx is no text to be printed: name a folder with --out DIR');
    const frus = profile === 'frus';
    if (frus && target !== 'tei')
      throw new UsageError(`--profile is for --to tei, not for ${target}`);
    if (words.length && (frus || target !== 'tei'))
      throw new UsageError(
        `--words is for --to tei, not for ${frus ? 'its form of FRUS' : target}`,
      );
    const isImport = target === 'cable';
    const scanned = words.length ? await scanOf(words, io) : undefined;
    if (scanned?.faults) return 2;
    const make = isImport
      ? await importer(from, joined)
      : await exporter(target, { reading, frus, lay: scanned?.lay });
    const { list, write } = make;
    const written = new Set<string>();
    let transcripts = 0;
    const { stdout } = io;
    if (list && out === undefined) stdout.write(list.open());
    const { faults } = await eachTranscript(
      operands,
      {
        io,
        to: stdout,
        throughout: out !== undefined,
        ...(isImport && { endings: IMPORTED }),
      },
      async (transcript, complain, tell) => {
        const { path } = transcript;
        if (words.length && transcripts++ > 0) {
          complain('is not converted: --words is about one cable, and another was named before it');
          return '';
        }
        let made: Made[];
        try {
          made = await write(transcript, tell);
        } catch (error) {
          if (!(error instanceof make.Fault)) throw error;
          complain(error.message);
          return '';
        }
        const [first] = made;
        if (out === undefined && made.length > 1) {
          complain(
            `holds ${made.length} documents: name a folder with --out DIR, and each becomes a file`,
          );
          return '';
        }
        if (out === undefined) {
          const text = first!.text as string;
          return list ? list.item(JSON.parse(text) as object) : text;
        }
        const name = path === '-' ? 'standard-input' : basename(path, extname(path));
        for (const { text, behind } of made) {
          const file = join(out, name + behind + ENDINGS[target]);
          const whole = resolve(io.cwd, file);
          const twice = written.has(whole) || whole === resolve(io.cwd, path);
          const fault = twice
            ? 'is the name of another cable of this run: use one folder for each'
            : await createFile(
                whole,
                list
                  ? list.open() + list.item(JSON.parse(text as string) as object) + list.close()
                  : text,
                force,
              );
          written.add(whole);
          if (fault) complain(`is not converted: ${file} ${fault}`);
        }
        return '';
      },
    );
    if (list && out === undefined) stdout.write(list.close());
    return faults ? 2 : 0;
  },
});
