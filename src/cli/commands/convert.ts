import { basename, extname, join, resolve } from 'node:path';
import type { Publication } from '../../publish/index.js';
import { createFile } from '../create-file.js';
import { defineCommand } from '../command.js';
import { eachTranscript } from '../each-transcript.js';
import { UsageError } from '../io.js';
import type { Transcript } from '../transcripts.js';
import { version } from '../version.js';

const ENDINGS = {
  tei: '.xml',
  markdown: '.md',
  html: '.html',
  text: '.txt',
  json: '.json',
  cable: '.cable',
} as const;

type Target = keyof typeof ENDINGS;

const TARGETS = ['tei', 'markdown', 'html', 'text', 'json', 'cable'] as const;

/** What can be written as a reading copy. */
const READABLE: ReadonlySet<Target> = new Set<Target>(['markdown', 'html', 'text']);

/** Exports cables, and brings TEI back to a cable. */
export const convert = defineCommand({
  name: 'convert',
  summary: 'export cables as TEI, Markdown, HTML, text or JSON, or read TEI back',
  operands: 'PATH...',
  options: {
    to: { type: 'string', value: TARGETS.join('|'), help: 'what to write; needed' },
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
    ['cablese convert --to text --reading a.cable', 'a cable in full sentences'],
    ['cablese convert --to cable a.xml', 'the transcript that a TEI file was made from'],
  ],
  async run(operands, { to, out, reading, force }, io) {
    const target = TARGETS.find((one) => one === to);
    if (!target) {
      const given = to === undefined ? '' : `, not ${to}`;
      throw new UsageError(`say what to write: --to ${TARGETS.join('|')}${given}`);
    }
    if (reading && !READABLE.has(target))
      throw new UsageError(`--reading is for markdown, html and text, not for ${target}`);
    if (force && out === undefined)
      throw new UsageError('--force is for files in a folder: add --out DIR');
    const make = await makerOf(target, reading);
    const { list, write } = make;
    const written = new Set<string>();
    const { stdout } = io;
    if (list && out === undefined) stdout.write(list.open());
    const { faults } = await eachTranscript(
      operands,
      { io, to: stdout, throughout: out !== undefined },
      async (transcript, complain) => {
        const { path } = transcript;
        let text: string;
        try {
          text = write(transcript);
        } catch (error) {
          if (!(error instanceof make.Fault)) throw error;
          complain(error.message);
          return '';
        }
        if (out === undefined) return list ? list.item(JSON.parse(text) as object) : text;
        const name = path === '-' ? 'standard-input' : basename(path, extname(path));
        const file = join(out, name + ENDINGS[target]);
        const whole = resolve(io.cwd, file);
        const twice = written.has(whole) || whole === resolve(io.cwd, path);
        const fault = twice
          ? 'is the name of another cable of this run: use one folder for each'
          : await createFile(
              whole,
              list ? list.open() + list.item(JSON.parse(text) as object) + list.close() : text,
              force,
            );
        written.add(whole);
        if (fault) complain(`is not converted: ${file} ${fault}`);
        return '';
      },
    );
    if (list && out === undefined) stdout.write(list.close());
    return faults ? 2 : 0;
  },
});

/** Loads what a target needs, and nothing else. */
async function makerOf(target: Target, reading: boolean) {
  const publish = await import('../../publish/index.js');
  const { jsonList } = await import('../formats/json-list.js');
  const supply = reading ? await supplier() : () => [];
  const software = { name: 'cablese', version: version() };
  const publication = ({ text, root, readers, path }: Transcript): Publication => {
    const front = root.children.find((node) => node.type === 'frontMatter');
    const data = front && readers?.yaml(front.yaml).value;
    const name = path === '-' ? 'Cable' : basename(path, extname(path));
    return { text, root, data, software, name, supplied: supply(root) };
  };
  const { outlineOf } = await import('../../read/outline.js');
  const { cableJson } = await import('../formats/cable-json.js');
  const writers: Record<Target, (transcript: Transcript) => string> = {
    tei: (transcript) => publish.writeTei(publication(transcript)),
    markdown: (transcript) => publish.writeMarkdown(publication(transcript)),
    html: (transcript) => publish.writeHtml(publication(transcript)),
    text: (transcript) =>
      reading
        ? publish.writeReadingText(publication(transcript))
        : publish.writeText(publication(transcript)),
    json: ({ path, root, text }) => JSON.stringify(cableJson(path, outlineOf(root), text)),
    cable: ({ text }) => publish.readTei(text),
  };
  const list = target === 'json' ? jsonList() : undefined;
  return { write: writers[target], list, Fault: publish.TeiError };
}

async function supplier(): Promise<(root: Transcript['root']) => Publication['supplied']> {
  const { findOmissions } = await import('../../ellipsis/index.js');
  const { ellipsisModel } = await import('../ellipsis-model.js');
  const model = ellipsisModel();
  const shown = new Set(['article', 'copula', 'subject']);
  return (root) => findOmissions(root, model).filter(({ category }) => shown.has(category));
}
