import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { collate, ratesOf, type Report, reportCsv, reportMarkdown, stopRule } from '../../../../src/proof/index.js'; // prettier-ignore

const of = (text: string): { text: string; root: ReturnType<typeof parseCable> } => ({
  text,
  root: parseCable(text),
});
const [first, second] = [of('Told Kuznetsov, we go not.'), of('Told Kuznetzov, we go.')];
const collation = collate(first, second);
const REPORT: Report = {
  cables: [
    { name: 'a_1.cable', words: 1200, state: 'transcribed', pages: { transcribed: 1, validated: 3 }, twice: { pages: 3, ofPages: 4, words: 900, ofWords: 1210 } },
    { name: '=b.cable', words: 5, state: 'proofread', pages: { proofread: 1 }, twice: { pages: 0, ofPages: 1, words: 0, ofWords: 6 } },
  ],
  keyed: [{ name: 'a_1.cable', cer: collation.cer, rates: ratesOf(first, second, collation) }],
}; // prettier-ignore

describe('the report', () => {
  it('is Markdown whose charts stand beside tables', () => {
    assert.equal(
      reportMarkdown(REPORT),
      `# Proofreading report

2 cables, 5 pages, 1,205 words.

## Pages by state

\`\`\`text
untranscribed  0
transcribed    ██████████████ 1
problematic    0
proofread      ██████████████ 1
validated      ████████████████████████████████████████ 3
\`\`\`

| state | pages | share |
| --- | --- | --- |
| untranscribed | 0 | 0.00 % |
| transcribed | 1 | 20.00 % |
| problematic | 0 | 0.00 % |
| proofread | 1 | 20.00 % |
| validated | 3 | 60.00 % |

## Read by a second person

Pages: 3 of 5 (60.00 %). Words: 900 of 1,216 (74.01 %).

## Cables

| cable | words | state | untranscribed | transcribed | problematic | proofread | validated |
| --- | --- | --- | --- | --- | --- | --- | --- |
| a\\_1.cable | 1,200 | transcribed | 0 | 1 | 0 | 0 | 3 |
| =b.cable | 5 | proofread | 0 | 0 | 0 | 1 | 0 |

## Keyed twice

Where the second keyer differs from the first. Line breaks, wider spaces and typographic quotes are no difference; characters are counted as people see them (graphemes, NFC).

| cable | characters (CER) | words (WER) | words that differ |
| --- | --- | --- | --- |
| a\\_1.cable | 19.23 % | 40.00 % | 2 of 5 |

### By what differs

\`\`\`text
negation     ████████████████████████████████████████ 1
name         ████████████████████████████████████████ 1
word         0
punctuation  0
\`\`\`

| class | differ | of | share |
| --- | --- | --- | --- |
| negation | 1 | 1 | 100.00 % |
| name | 1 | 1 | 100.00 % |
| word | 0 | 3 | 0.00 % |
| punctuation | 0 | 2 | 0.00 % |

0.400 words altered for each word, the limit is 0.022: another reading pays.
`,
    );
  });

  it('says nothing of two keyers where there were none', () => {
    const plain = reportMarkdown({ cables: [], keyed: [] });
    assert.match(plain, /^# Proofreading report\n\n0 cables, 0 pages, 0 words\./);
    assert.doesNotMatch(plain, /Keyed twice/);
    assert.match(plain, /\| proofread \| 0 \| – \|/);
    const one = { name: 'a.cable', words: 1, state: 'proofread', pages: { proofread: 1 }, twice: { pages: 0, ofPages: 0, words: 0, ofWords: 0 } } as const; // prettier-ignore
    assert.match(reportMarkdown({ cables: [one], keyed: [] }), /\n1 cable, 1 page, 1 word\.\n/);
  });

  it('says what the readings changed, where the history of git was looked through', () => {
    const step = { from: 'transcribed', to: 'proofread', pages: 3, words: 1000, wordErrors: 30, characters: 5000, edits: 45 } as const; // prettier-ignore
    const later = { ...step, from: 'proofread', to: 'validated', wordErrors: 2, edits: 2 } as const;
    const [a, b] = REPORT.cables as [Report['cables'][0], Report['cables'][0]];
    const tail = (...cables: Report['cables']): string =>
      reportMarkdown({ cables, keyed: [], history: true }).split('## What the readings changed\n\n')[1]!;
    assert.equal(
      tail({ ...a, steps: [step] }, { ...b, steps: [later] }),
      `Each page as it was in one state against the same page when it had come to the next, by the history of git. Line breaks, wider spaces and typographic quotes are no change; characters are counted as people see them (graphemes, NFC).

| from | to | pages | characters (CER) | words (WER) | words changed |
| --- | --- | --- | --- | --- | --- |
| transcribed | proofread | 3 | 0.90 % | 3.00 % | 30 of 1,000 |
| proofread | validated | 3 | 0.04 % | 0.20 % | 2 of 1,000 |

Of pages that became validated: 0.002 words altered for each word, the limit is 0.022: another reading would find little.
`,
    );
    assert.match(tail({ ...a, steps: [step] }, b), /NFC\)\.\n\nOf 2 cables 1 without a history in git are left out here\.\n\n\| from/);
    assert.equal(tail({ ...a, steps: [] }), 'No page has two states in the history of git.\n');
    assert.equal(tail({ ...a, steps: [] }, b), 'No page has two states in the history of git.\n\nOf 2 cables 1 without a history in git are left out here.\n');
    assert.equal(tail(a, b), 'These cables have no history in git here, so what the readings changed is not known.\n');
  }); // prettier-ignore

  it('has what the readings changed in the row of each cable', () => {
    const step = { from: 'transcribed', to: 'proofread', pages: 3, words: 1000, wordErrors: 30, characters: 5000, edits: 45 } as const; // prettier-ignore
    const none = { ...step, from: 'proofread', to: 'validated', words: 0, wordErrors: 0, characters: 0, edits: 0 } as const; // prettier-ignore
    const [a, b] = REPORT.cables as [Report['cables'][0], Report['cables'][0]];
    const [head, ...rows] = reportCsv({ cables: [{ ...a, steps: [step, none] }, b], keyed: [], history: true }).split('\r\n'); // prettier-ignore
    assert.equal(
      head!.split('words read twice,')[1],
      [
        '"pages, transcribed to proofread","cer, transcribed to proofread","wer, transcribed to proofread","words, transcribed to proofread","words changed, transcribed to proofread"',
        '"pages, transcribed to validated","cer, transcribed to validated","wer, transcribed to validated","words, transcribed to validated","words changed, transcribed to validated"',
        '"pages, proofread to validated","cer, proofread to validated","wer, proofread to validated","words, proofread to validated","words changed, proofread to validated"',
      ].join(','),
    );
    assert.deepEqual(rows, [
      'a_1.cable,1200,transcribed,0,1,0,0,3,,,,,900,3,0.009000,0.030000,1000,30,,,,,,3,0.000000,0.000000,0,0',
      "'=b.cable,5,proofread,0,0,0,1,0,,,,,0,,,,,,,,,,,,,,,",
      '',
    ]);
  });

  it('is a row a cable for spreadsheets, in which no cell is a formula', () => {
    assert.equal(
      reportCsv(REPORT),
      [
        'cable,words,state,untranscribed,transcribed,problematic,proofread,validated,cer,wer,words compared,words that differ,words read twice',
        'a_1.cable,1200,transcribed,0,1,0,0,3,0.192308,0.400000,5,2,900',
        "'=b.cable,5,proofread,0,0,0,1,0,,,,,0",
        '',
      ].join('\r\n'),
    );
  });

  it('knows when to stop reading', () => {
    assert.equal(stopRule(1, 1000), '0.001 words altered for each word, the limit is 0.022: another reading would find little.'); // prettier-ignore
    assert.match(stopRule(0, 0), /^0\.000 .*little/);
  });
});
