import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCable } from '../../../../src/cable/index.js';
import { isCommonWord } from '../../../../src/check/words/words.js';
import {
  askQuery,
  checklistOf,
  confirm,
  EMPTY,
  isHalfMerged,
  keepBoth,
  openQueries,
  type ProofRecord,
  readRecord,
  writeRecord,
} from '../../../../src/proof/index.js';
import { AT, cable, PAGES, read, say, states } from './texts.js';

/** A repository of its own, with the record of one cable. */
class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'cablese-git-'));
  readonly file = join(this.folder, 'a.proof.json');

  constructor() {
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']; // prettier-ignore
    return execFileSync('git', [...who, ...args], {
      cwd: this.folder,
      stdio: 'pipe',
      encoding: 'utf8',
    });
  }

  commit(record: ProofRecord): void {
    writeFileSync(this.file, writeRecord(record));
    this.git('add', '.');
    this.git('commit', '-qm', 'x');
  }

  /** Two people work from one state, and the work of the second is merged into that of the first. */
  merge(base: ProofRecord | undefined, ours: ProofRecord, theirs: ProofRecord): string {
    if (base) this.commit(base);
    else this.git('commit', '-qm', 'x', '--allow-empty');
    this.git('checkout', '-q', '-b', 'theirs');
    this.commit(theirs);
    this.git('checkout', '-q', 'main');
    this.commit(ours);
    try {
      this.git('merge', '-q', 'theirs');
    } catch {
      // What could not be merged stands in the file.
    }
    return readFileSync(this.file, 'utf8');
  }
}

function query(record: ProofRecord, text: string, words: string, by: string): ProofRecord {
  const start = text.indexOf(words);
  const extent = { start, end: start + words.length };
  const asked = askQuery(record, parseCable(text), extent, { says: 'Sure?', by, at: AT });
  assert.ok('record' in asked);
  return asked.record;
}

function confirmAll(record: ProofRecord, text: string, page: number, by: string): ProofRecord {
  const root = parseCable(text);
  return checklistOf(record, root, isCommonWord)[page]!.reduce(
    (sum, item) => confirm(sum, root, item, { by, at: AT }),
    record,
  );
}

describe('records that two people changed', () => {
  const text = cable(PAGES);
  const base = say(EMPTY, text, 0, 'proofread', 'Anna Berg');
  let repository: Repository;
  beforeEach(() => {
    repository = new Repository();
  });
  afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

  it('are merged by git where they worked on different pages', () => {
    const ours = say(base, text, 1, 'proofread', 'Anna Berg');
    const theirs = say(say(base, text, 0, 'validated', 'Carl'), text, 2, 'proofread', 'Carl');
    const merged = read(repository.merge(base, ours, theirs));
    assert.deepEqual(states(merged, text), ['validated', 'proofread', 'proofread']);
  });

  it('are merged by git where they worked on the same page', () => {
    const ours = query(say(base, text, 0, 'problematic', 'Anna Berg'), text, 'ferries.', 'Anna Berg');
    const theirs = query(confirmAll(say(base, text, 0, 'validated', 'Carl'), text, 0, 'Carl'), text, 'bridges', 'Carl');
    const merged = read(repository.merge(base, ours, theirs));
    assert.equal(states(merged, text)[0], 'problematic');
    assert.equal(openQueries(merged), 2);
    const items = checklistOf(merged, parseCable(text), isCommonWord)[0]!;
    assert.deepEqual(items.map(({ text: quote, confirmed }) => [quote, confirmed?.by]), [['SECRET', 'Carl']]);
  }); // prettier-ignore

  it('are merged by git where both corrected a word of the same page', () => {
    const ours = text.replace('bridges', 'bridge');
    const theirs = text.replace('ferries', 'ferry');
    const merged = read(
      repository.merge(
        base,
        say(base, ours, 0, 'proofread', 'Anna Berg'),
        say(base, theirs, 0, 'proofread', 'Carl'),
      ),
    );
    assert.equal(states(merged, ours.replace('ferries', 'ferry'))[0], 'transcribed');
    assert.equal(merged.facts.filter(({ by }) => by !== undefined).length, 3);
  });

  it('are put together on demand where both began a record', () => {
    const ours = say(EMPTY, text, 0, 'proofread', 'Anna Berg');
    const theirs = say(EMPTY, text, 1, 'proofread', 'Carl');
    const half = repository.merge(undefined, ours, theirs);
    assert.ok(isHalfMerged(half));
    assert.ok('fault' in readRecord(half));
    const both = keepBoth(half);
    assert.ok('record' in both);
    assert.deepEqual(states(both.record, text), ['proofread', 'proofread', 'transcribed']);
    assert.ok(!isHalfMerged(writeRecord(both.record)));
  });

  it('keep what both have in common once, and nothing of the base', () => {
    const [head, fact] = [writeRecord(base), '{"on":"x","mood":"good"},'];
    const half = head.replace(
      '\n{"end"',
      `\n<<<<<<< ours\n${fact}\n||||||| base\n{"mood":"base"},\n=======\n${fact}\n>>>>>>> theirs\n{"end"`,
    );
    const both = keepBoth(half);
    assert.ok('record' in both);
    assert.deepEqual(both.record.facts.slice(base.facts.length), [{ on: 'x', mood: 'good' }]);
  });

  it('are merged by git with union even where both began a record', () => {
    writeFileSync(join(repository.folder, '.gitattributes'), '*.proof.json merge=union\n');
    repository.git('add', '.');
    const ours = say(EMPTY, text, 0, 'proofread', 'Anna Berg');
    const theirs = say(EMPTY, text, 1, 'proofread', 'Carl');
    const merged = read(repository.merge(undefined, ours, theirs));
    assert.deepEqual(states(merged, text), ['proofread', 'proofread', 'transcribed']);
  });

  it('name the line of a fault besides', () => {
    const both = keepBoth('{\n<<<<<<< ours\n"cablese": 1\n');
    assert.ok('fault' in both);
    assert.equal(both.fault.line, 3);
  });
});
