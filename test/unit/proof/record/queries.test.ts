import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import {
  answerQuery,
  askQuery,
  EMPTY,
  hasQueries,
  openQueries,
  type ProofRecord,
  queriesAsCsv,
  queriesAsMarkdown,
  queriesOf,
  writeRecord,
} from '../../../../src/proof/index.js';
import { AT, cable, PAGES, read, say } from './texts.js';

const TEXT = cable(PAGES);

function ask(text: string, words: string, record = EMPTY, says = 'Ferries?'): ProofRecord {
  const start = text.indexOf(words);
  const extent = { start, end: start + words.length };
  const asked = askQuery(record, parseCable(text), extent, { says, by: ' Anna ', at: AT });
  assert.ok('record' in asked);
  return asked.record;
}

/** What stands where the first query is. */
function wordsAt(record: ProofRecord, text: string): string | undefined {
  const { extent } = queriesOf(record, parseCable(text))[0]!;
  return extent && text.slice(extent.start, extent.end);
}

function answer(record: ProofRecord, rest: { says?: string; settled?: boolean }): ProofRecord {
  const { query } = queriesOf(record, parseCable(TEXT))[0]!;
  const answered = answerQuery(record, query, { by: 'Carl', at: AT, ...rest });
  assert.ok('record' in answered, JSON.stringify(answered));
  return answered.record;
}

describe('queries', () => {
  const record = ask(TEXT, 'of ferries');

  it('are about whole words, with what stands around them', () => {
    const fact = ask(TEXT, 'erri').facts.at(-1)!;
    assert.deepEqual(
      { ...fact, on: '', query: '' },
      {
        on: '', query: '', quote: 'ferries.', before: 'of bridges and of', after: '',
        says: 'Ferries?', by: 'Anna', at: AT,
      },
    ); // prettier-ignore
  });

  it('say where on the scan they are, in a form that is known', () => {
    const root = parseCable(TEXT);
    const scan = { page: 2, box: [412, 880, 60, 22] as [number, number, number, number] };
    const at = TEXT.indexOf('ferries');
    const asked = askQuery(EMPTY, root, { start: at, end: at + 7 }, { says: '?', by: 'Anna', at: AT, scan }); // prettier-ignore
    assert.ok('record' in asked);
    assert.deepEqual(queriesOf(asked.record, root)[0]!.scan, scan);
    assert.match(writeRecord(asked.record), /"says":"\?","scan":\{"page":2,"box":\[412,880,60,22\]\},"by"/); // prettier-ignore
    assert.match(queriesAsCsv([{ path: 'a.cable', queries: queriesOf(asked.record, root) }]), /,open,,page 2: 412 880 60 22\r\n$/); // prettier-ignore
    for (const other of ['far off', null, { page: 0, box: scan.box }, { page: 1.5, box: scan.box }, { page: 1 }, { page: 1, box: [1, 2, 3] }, { page: 1, box: [1, 2, 3, -4] }, { page: 1, box: ['1', 2, 3, 4] }]) {
      const facts = asked.record.facts.map((fact) => ('query' in fact ? { ...fact, scan: other } : fact));
      const [query] = queriesOf({ ...asked.record, facts: facts }, root);
      assert.equal(query!.scan, undefined);
      assert.deepEqual(query!.extent && TEXT.slice(query!.extent.start, query!.extent.end), 'ferries.');
    }
  }); // prettier-ignore

  it('are there or not', () => {
    assert.deepEqual([hasQueries(EMPTY), hasQueries(record)], [false, true]);
  });

  it('are about the word at a caret, and refused where there is none', () => {
    const root = parseCable(TEXT);
    const saying = { says: '?', by: 'Anna', at: AT };
    const at = TEXT.indexOf('asked') + 2;
    const asked = askQuery(EMPTY, root, { start: at, end: at }, saying);
    assert.ok('record' in asked);
    assert.equal(asked.record.facts.at(-1)!.quote, 'asked');
    assert.deepEqual(askQuery(EMPTY, parseCable(''), { start: 0, end: 0 }, saying), {
      refusal: 'There is no word here to ask about.',
    });
    assert.deepEqual(askQuery(EMPTY, root, { start: 0, end: 5 }, { ...saying, says: ' ' }), {
      refusal: 'Say what the query is.',
    });
    const end = TEXT.length;
    assert.ok('refusal' in askQuery(EMPTY, root, { start: end, end }, saying));
  });

  const survived: readonly (readonly [string, string, string | undefined])[] = [
    ['lines broken otherwise', TEXT.replaceAll('of ', 'of\n'), 'of\nferries.'],
    ['a page put in before', cable(['A page that was found later.', ...PAGES]), 'of ferries.'],
    ['its words corrected', TEXT.replace('ferries.', 'ferry.'), 'of ferry.'],
    ['words put in before', TEXT.replace('and of', 'and also of'), 'of ferries.'],
    ['its page taken out', cable([PAGES[1], `Minister spoke ${PAGES[0].slice(-40)}`]), 'of ferries.'],
    ['all of it gone', cable([PAGES[1], PAGES[2]]), undefined],
  ]; // prettier-ignore
  for (const [what, text, words] of survived) {
    it(`are found again with ${what}`, () => {
      assert.equal(wordsAt(ask(TEXT, 'of ferries.'), text), words);
    });
  }

  it('are told apart from the same words elsewhere', () => {
    const text = cable(['First he said no and went out. Then he said no and came in again.']);
    const second = text.lastIndexOf('no');
    const asked = askQuery(EMPTY, parseCable(text), { start: second, end: second + 2 }, { says: '?', by: 'A', at: AT });
    assert.ok('record' in asked);
    assert.deepEqual(queriesOf(asked.record, parseCable(text))[0]!.extent, { start: second, end: second + 2 });
    const gone = text.replace('no and came in', 'no').replace('Then he said', 'And he');
    assert.deepEqual(queriesOf(asked.record, parseCable(gone))[0]!.extent, undefined);
    const deleted = text.replace('said no and came', 'said and came');
    const place = deleted.indexOf('and came');
    assert.deepEqual(queriesOf(asked.record, parseCable(deleted))[0]!.extent, { start: place, end: place });
  }); // prettier-ignore

  it('are none where nobody asked', () => {
    assert.deepEqual(queriesOf(EMPTY, parseCable(TEXT)), []);
  });

  it('are found where their words stand but once, whatever is around', () => {
    assert.equal(wordsAt(ask(TEXT, 'Vienna'), cable(['Vienna is far.'])), 'Vienna');
  });

  it('stand at the start of a page that has no word any more', () => {
    const asked = ask('SECRET', 'SECRET');
    assert.deepEqual(queriesOf(asked, parseCable(''))[0]!.extent, { start: 0, end: 0 });
  });

  it('stand at the end of a text whose last word is gone', () => {
    const asked = ask(cable(['He said it was over now']), 'now');
    const text = cable(['He said it was over']).trimEnd();
    assert.deepEqual(queriesOf(asked, parseCable(text))[0]!.extent, {
      start: text.length,
      end: text.length,
    });
  });

  it('are answered, settled and opened again', () => {
    assert.equal(openQueries(record), 1);
    const answered = answer(record, { says: 'So on the scan.' });
    assert.equal(openQueries(answered), 1);
    const settled = answer(answered, { settled: true });
    assert.equal(openQueries(read(writeRecord(settled))), 0);
    assert.equal(openQueries(answer(settled, { says: 'Thanks' })), 0);
    assert.equal(openQueries(answer(settled, { settled: false, says: 'No!' })), 1);
    assert.deepEqual(queriesOf(settled, parseCable(TEXT))[0]!.answers.map(({ n }) => n), [1, 2]); // prettier-ignore
  });

  it('are open where a merge has both', () => {
    const settled = answer(record, { settled: true });
    const open = answer(record, { settled: false }).facts.at(-1)!;
    for (const facts of [
      [...settled.facts, open],
      [...record.facts, open, settled.facts.at(-1)!],
    ])
      assert.equal(openQueries({ ...settled, facts }), 1);
  });

  it('refuse an answer that is none, or to a query that is none', () => {
    const { query } = queriesOf(record, parseCable(TEXT))[0]!;
    const who = { by: 'Carl', at: AT };
    assert.ok('refusal' in answerQuery(record, query, { ...who, says: ' ' }));
    assert.deepEqual(answerQuery(record, 'none', { ...who, says: 'Yes' }), {
      refusal: 'The query is no longer in the record.',
    });
  });

  it('have names of their own, and keep validation from their page', () => {
    const twice = ask(TEXT, 'of ferries', record);
    const names = queriesOf(twice, parseCable(TEXT)).map(({ query }) => query);
    assert.equal(new Set(names).size, 2);
    const read = say(twice, TEXT, 0, 'proofread', 'Anna');
    assert.throws(() => say(read, TEXT, 0, 'validated', 'Carl'), /Page 1 has 2 open queries: settle/);
    const one = say(record, TEXT, 0, 'proofread', 'Anna');
    assert.throws(() => say(one, TEXT, 0, 'validated', 'Carl'), /an open query/);
    assert.ok(say(answer(one, { settled: true }), TEXT, 0, 'validated', 'Carl'));
  }); // prettier-ignore

  it('stand in the order of the cable, those without a place last', () => {
    const text = cable(PAGES.slice(1));
    const three = ask(TEXT, 'ice on', ask(TEXT, 'agreed', ask(TEXT, 'bridges')));
    const all = queriesOf(three, parseCable(text));
    assert.deepEqual(
      all.map(({ quote, page }) => [quote, page?.number]),
      [
        ['agreed', 1],
        ['ice on', 2],
        ['bridges', undefined],
      ],
    );
  });

  it('are listed in Markdown and as a table', () => {
    const odd = ask(TEXT, 'agreed', ask(TEXT, 'bridges'), '=1+1, "so"\nor *not*?');
    const settled = answer(answer(odd, { says: 'Yes' }), { settled: true });
    const open = answer(settled, { settled: false });
    const cables = [
      { path: 'a_b.cable', queries: queriesOf(open, parseCable(cable(PAGES.slice(1)))) },
      { path: 'b.cable', queries: [] },
      { path: 'c.cable', queries: queriesOf(settled, parseCable(TEXT)).slice(0, 1) },
    ];
    assert.equal(
      queriesAsMarkdown(cables),
      `# Queries

## a\\_b.cable

- [ ] page 1, “agreed”: =1+1, "so" or \\*not\\*? (Anna, 1999-01-01)
- [ ] a page that is gone, “bridges”: Ferries? (Anna, 1999-01-01)
  - Yes (Carl, 1999-01-01)
  - settled (Carl, 1999-01-01)
  - open again (Carl, 1999-01-01)

## c.cable

- [x] page 1, “bridges”: Ferries? (Anna, 1999-01-01)
  - Yes (Carl, 1999-01-01)
  - settled (Carl, 1999-01-01)
`,
    );
    assert.equal(queriesAsMarkdown([]), '# Queries\n\nNone.\n');
    assert.equal(
      queriesAsCsv(cables),
      [
        'cable,page,words,query,by,at,state,answers,scan',
        `a_b.cable,1,agreed,"'=1+1, ""so""\nor *not*?",Anna,${AT},open,,`,
        `a_b.cable,,bridges,Ferries?,Anna,${AT},open,"Carl: Yes\nCarl: settled\nCarl: open again",`,
        `c.cable,1,bridges,Ferries?,Anna,${AT},settled,"Carl: Yes\nCarl: settled",`,
        '',
      ].join('\r\n'),
    );
  });
});
