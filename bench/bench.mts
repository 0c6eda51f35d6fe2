/**
 * `npm run bench`: how fast Cablese is, beside markdownlint and remark-lint over the same text.
 *
 * --json FILE  writes the figures to a file as well
 * --rules      shows instead how long each rule takes
 * --profile    shows instead in which functions the time goes (`--profile parse`: of the parser)
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { activationTime, manyCables } from './activation.mjs';
import { program, shipped } from './build.mjs';
import { commandLine } from './command-line.mjs';
import { type Goal, goalTable, reached, readable } from './goals.mjs';
import type { Doors, Growth, Memory, Speed } from './measure.mjs';
import type { ScanTimes } from './scan.mjs';
import { quickest } from './times.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, rules: { type: 'boolean' }, profile: { type: 'boolean' } },
});

/** The benchmark's programs that are built already. */
const programs = new Map<string, string>();

/** Runs one of the benchmark's programs and gives what it prints. */
async function output(name: string, ...argv: string[]): Promise<string> {
  const path = programs.get(name) ?? (await program(name));
  programs.set(name, path);
  const node = ['--expose-gc', path, ...argv];
  return execFileSync(process.execPath, node, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function measured<T>(...argv: string[]): Promise<T> {
  return JSON.parse(await output('measure', ...argv)) as T;
}

const PEERS = ['markdownlint', 'remark-lint'];

/** How often the contestants are measured in turn, so that a slow moment of the machine meets them all. */
const ROUNDS = 3;

/**
 * Each contestant is measured in a Node of its own: what one throws away, V8 takes for the end of
 * the others' objects, and forgets the code it has made for them.
 */
async function compare(): Promise<Map<string, Speed>> {
  const names = ['cablese', ...PEERS];
  const taken = new Map<string, Speed[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) taken.get(name)!.push(await measured<Speed>('speed', name));
  }
  return new Map(
    [...taken].map(([name, speeds]) => [
      name,
      {
        small: quickest(speeds.map(({ small }) => small)),
        large: quickest(speeds.map(({ large }) => large)),
      },
    ]),
  );
}

function packedKb(names: readonly string[], bundles: Awaited<ReturnType<typeof shipped>>): number {
  return names.reduce((sum, name) => sum + bundles.get(name)!.packed, 0) / 1000;
}

async function bench(): Promise<void> {
  const bundles = await shipped();
  const speeds = await compare();
  const { small, large } = speeds.get('cablese')!;
  const growth = await measured<Growth>('growth');
  const { form, wire } = await measured<Memory>('memory');
  const { thousandTei, largeTei, largePreview, largeMarkdown, collation } =
    await measured<Doors>('doors');
  const scan = await measured<ScanTimes>('scan');
  const activation = await activationTime();
  const many = await manyCables();
  const { start, thousand } = await commandLine(bundles.get('cli.js')!.path);

  const goals: Goal[] = [
    { what: 'parse and check 3 KB', figure: small, unit: 'ms', most: 0.5 },
    { what: 'parse and check 1 MB', figure: growth['1']!, unit: 'ms', most: 50 },
    {
      what: 'time of each MB, 16 MB against 4 MB',
      figure: growth['16']! / growth['4']!,
      unit: 'x',
      most: 1.5,
    },
    ...PEERS.flatMap((peer): Goal[] => {
      const { small: slow, large: slower } = speeds.get(peer)!;
      return [
        { what: `faster than ${peer} on 3 KB`, figure: slow / small, unit: 'x', least: 20 },
        { what: `faster than ${peer} on 1 MB`, figure: slower / large, unit: 'x', least: 20 },
      ];
    }),
    { what: '1,000 telegrams on the command line', figure: thousand, unit: 'ms', most: 1500 },
    {
      what: 'bundle that VS Code starts with',
      figure: bundles.get('extension.node.cjs')!.bytes / 1000,
      unit: 'KB',
      most: 200,
    },
    { what: '1,000 telegrams to TEI', figure: thousandTei, unit: 'ms', most: 3000 },
    { what: '1 MB to TEI', figure: largeTei, unit: 'ms', most: 300 },
    { what: '1 MB: preview after a letter', figure: largePreview, unit: 'ms', most: 500 },
    { what: '1 MB of Markdown to a cable', figure: largeMarkdown, unit: 'ms', most: 2000 },
    { what: 'two transcripts of 4,000 words', figure: collation, unit: 'ms', most: 50 },
    { what: 'scan: a page compared with its words', figure: scan.page, unit: 'ms', most: 10 },
    {
      what: `scan: letter typed to box, ${scan.pages} pages`,
      figure: scan.typed,
      unit: 'ms',
      most: 50,
    },
    { what: 'scan: caret moved to box', figure: scan.moved, unit: 'ms', most: 50 },
    {
      what: 'scan: page of the panel, packed',
      figure: packedKb(['scan-page.js', 'scan-page.css'], bundles),
      unit: 'KB',
      most: 150,
    },
    { what: 'activation in VS Code', figure: activation, unit: 'ms', most: 30 },
    { what: '5,000 cables: the tree opens', figure: many.shown, unit: 'ms', most: 1000 },
    { what: 'memory for 5,000 cables', figure: many.megabytes, unit: 'MB', most: 100 },
    { what: 'memory held, against the text', figure: Math.max(form, wire), unit: 'x', most: 12 },
  ];
  console.log(goalTable(goals));
  // The tree of 1 MB dies young; that of 4 MB outlives V8's young generation and is copied once.
  const each = ['1', '4', '16'].map((size) => `${readable(growth[size]!)} ms at ${size} MB`);
  console.log(`\nEach MB takes ${each.join(', ')}.`);
  console.log(`The tree of 5,000 cables is full after ${readable(many.read)} ms.`);
  console.log(`The command line starts in ${readable(start)} ms.`);
  if (values.json !== undefined) {
    const figures = {
      speeds: Object.fromEntries(speeds),
      growth,
      memory: { form, wire },
      commandLine: { start, thousand },
      activation,
      goals,
    };
    writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
  }
  if (!goals.every(reached)) process.exitCode = 1;
}

if (values.rules) process.stdout.write(await output('rules'));
else if (values.profile) process.stdout.write(await output('profile', ...positionals));
else await bench();
