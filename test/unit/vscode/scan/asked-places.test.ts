import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { answerQuery, askQuery, EMPTY, queriesOf } from '../../../../src/proof/index.js';
import { askedPlaces } from '../../../../src/vscode/scan/asked-places.js';

const AT = '2026-03-01T10:00:00Z';
const TEXT = 'SECRET\n\nThe Embassy informed five Ministers of these matters today.\n';

describe('askedPlaces', () => {
  it('are those of open queries that know their place on the scan', () => {
    const root = parseCable(TEXT);
    let record = EMPTY;
    const ask = (words: string, box?: [number, number, number, number]): string => {
      const start = TEXT.indexOf(words);
      const asked = askQuery(
        record,
        root,
        { start, end: start + words.length },
        { says: `${words}?`, by: 'Anna', at: AT, scan: box && { page: 2, box } },
      );
      assert.ok('record' in asked);
      ({ record } = asked);
      return asked.query;
    };
    const open = ask('five', [10, 20, 30, 40]);
    const settled = ask('Embassy', [50, 60, 70, 80]);
    ask('today');
    const answered = answerQuery(record, settled, { settled: true, by: 'Carl', at: AT });
    assert.ok('record' in answered);
    assert.deepEqual(askedPlaces(queriesOf(answered.record, root)), [
      { query: open, says: 'five?', page: 1, box: [10, 20, 30, 40] },
    ]);
  });
});
