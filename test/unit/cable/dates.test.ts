import assert from 'node:assert/strict';
import {
  type CableDate, datesOf, daysIn, faultOf, isoOf, monthOf, parseCable, readDateline, readDtg,
} from '../../../src/cable/index.js'; // prettier-ignore

const date = (parts: Partial<CableDate>): CableDate => ({
  kind: 'dtg', start: 0, end: 0, year: 1962, month: 10, day: 28, hour: undefined, minute: undefined, ...parts,
}); // prettier-ignore

describe('dates', () => {
  it('know the months by name and by three letters or more', () => {
    assert.deepEqual(['October', 'OCT', 'Oct.', 'Sept.', 'sep'].map(monthOf), [10, 10, 10, 9, 9]);
    assert.deepEqual(['Oc', 'Octobre', 'Okt'].map(monthOf), [undefined, undefined, undefined]);
  });

  it('know how long a month is', () => {
    assert.deepEqual(
      [1960, 1962, 1900, 2000].map((year) => daysIn(year, 2)),
      [29, 28, 28, 29],
    );
    assert.deepEqual(
      [1, 4, 6, 9, 11, 12].map((month) => daysIn(1962, month)),
      [31, 30, 30, 30, 30, 31],
    );
  });

  it('find what cannot be', () => {
    assert.equal(faultOf(date({})), undefined);
    assert.equal(faultOf(date({ hour: 23, minute: 59 })), undefined);
    assert.equal(faultOf(date({ hour: 24, minute: 0 })), undefined);
    assert.equal(faultOf(date({ month: undefined })), 'month');
    assert.equal(faultOf(date({ month: 0 })), 'month');
    assert.equal(faultOf(date({ month: 13 })), 'month');
    assert.equal(faultOf(date({ day: 0 })), 'day');
    assert.equal(faultOf(date({ day: 32 })), 'day');
    assert.equal(faultOf(date({ hour: 24, minute: 1 })), 'hour');
    assert.equal(faultOf(date({ hour: 1, minute: 60 })), 'minute');
  });

  it('are written as YYYY-MM-DD', () => {
    assert.equal(isoOf(date({ month: 3, day: 4 })), '1962-03-04');
    assert.equal(isoOf(date({ month: undefined })), '1962-01-28');
  });

  it('read a date-time group', () => {
    assert.deepEqual(
      readDtg('O R 012326Z MAR 74', 100),
      date({ start: 104, end: 118, year: 1974, month: 3, day: 1, hour: 23, minute: 26 }),
    );
    assert.deepEqual(readDtg('281530Z OCT 1962', 0), date({ end: 16, hour: 15, minute: 30 }));
    assert.equal(readDtg('DTG: NONE', 0), undefined);
  });

  it('read a place and date line, with the hour on the clock of 24', () => {
    const read = (text: string): unknown[] => {
      const found = readDateline(text, 0)!;
      return [text.slice(found.start, found.end), isoOf(found), found.hour, found.minute];
    };
    assert.deepEqual(read('Moscow, February 22, 1946, 9 p.m.'), [
      'February 22, 1946, 9 p.m',
      '1946-02-22',
      21,
      undefined,
    ]);
    assert.deepEqual(read('Moscow, February 22, 1946—12:05 a.m.'), [
      'February 22, 1946—12:05 a.m',
      '1946-02-22',
      0,
      5,
    ]);
    assert.deepEqual(read('Paris, Oct. 3, 1950, noon'), [
      'Oct. 3, 1950',
      '1950-10-03',
      undefined,
      undefined,
    ]);
    assert.deepEqual(read('Paris, Oct. 3, 1950, 12 noon'), [
      'Oct. 3, 1950, 12 noon',
      '1950-10-03',
      12,
      undefined,
    ]);
    assert.deepEqual(read('Paris, Oct. 3, 1950, 12 midnight'), [
      'Oct. 3, 1950, 12 midnight',
      '1950-10-03',
      0,
      undefined,
    ]);
    assert.deepEqual(read('Paris, 3 October 1950 at 12 p.m.'), [
      '3 October 1950 at 12 p.m',
      '1950-10-03',
      12,
      undefined,
    ]);
    assert.deepEqual(read('Paris, Oct. 3, 1950, 10 a.m.'), [
      'Oct. 3, 1950, 10 a.m',
      '1950-10-03',
      10,
      undefined,
    ]);
    assert.equal(readDateline('Paris, spring of 1950', 0), undefined);
  });

  it('are those of the head, then that of the front matter', () => {
    const text = `---
title: A
date: "1962-10-28"
---
OUTGOING TELEGRAM  Department of State

ACTION: Amembassy LIMA 212

DTG: 281530Z OCT 62

Washington, October 28, 1962, 11 a.m.

DATE: 281530Z OCT 62

Talks continue since October 3, 1962.
`;
    const dates = datesOf(parseCable(text));
    assert.deepEqual(
      dates.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['dtg', '281530Z OCT 62'],
        ['dateline', 'October 28, 1962, 11 a.m'],
        ['dtg', '281530Z OCT 62'],
        ['frontMatter', '1962-10-28'],
      ],
    );
  });

  it('are read in a time of receipt', () => {
    const text =
      'The Ambassador in Peru to the Secretary of State\n\nLima, May 3, 1946, 9 p.m.\n\n[Received May 4, 1946, 3:52 p.m.]\n\n1. Talks go on.\n';
    assert.deepEqual(
      datesOf(parseCable(text)).map((found) => [found.kind, isoOf(found), found.hour]),
      [
        ['dateline', '1946-05-03', 21],
        ['received', '1946-05-04', 15],
      ],
    );
  });

  it('are none in a fragment, or in front matter without one', () => {
    assert.deepEqual(datesOf(parseCable('---\ntitle: A\n---\nof Cuba on October 3, 1962.\n')), []);
  });
});
