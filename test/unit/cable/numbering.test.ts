import assert from 'node:assert/strict';
import { parseCable, paragraphsOf } from '../../../src/cable/index.js';
import { readLabelAt } from '../../../src/cable/numbering.js';

/** The paragraphs as `depth:label` in the style they were read in; `-` for one without a number. */
function numbers(...blocks: string[]): string {
  return paragraphsOf(parseCable(blocks.join('\n\n')))
    .map(({ depth, children: [first] }) => {
      if (first?.type !== 'number') return '-';
      return '>'.repeat(depth) + first.value + (first.lostDigit ? `=${String(first.ordinal)}` : '');
    })
    .join(' ');
}

describe('readLabelAt', () => {
  it('reads every style', () => {
    const styles = [
      '1. x',
      '(1) x',
      '1) x',
      'A. x',
      'b. x',
      '(C) x',
      '(d) x',
      'e) x',
      'II. x',
      '(ii) x',
      '(II) x',
    ];
    assert.deepEqual(
      styles.map((line) =>
        readLabelAt(line)!.readings.map(({ style, ordinal }) => `${style}=${String(ordinal)}`),
      ),
      [
        ['1.=1'], ['(1)=1'], ['1)=1'], ['A.=1'], ['a.=2'], ['(A)=3'], ['(a)=4'], ['a)=5'],
        ['I.=2'], ['(i)=2'], ['(I)=2'],
      ], // prettier-ignore
    );
  });

  it('reads a Roman letter both ways, and none before a single bracket', () => {
    assert.deepEqual(readLabelAt('(i) x')!.readings, [
      { style: '(a)', ordinal: 9 },
      { style: '(i)', ordinal: 1 },
    ]);
    assert.deepEqual(readLabelAt('V. x')!.readings, [
      { style: 'A.', ordinal: 22 },
      { style: 'I.', ordinal: 5 },
    ]);
    assert.deepEqual(readLabelAt('i. x')!.readings, [{ style: 'a.', ordinal: 9 }]);
    assert.deepEqual(readLabelAt('i) x')!.readings, [{ style: 'a)', ordinal: 9 }]);
  });

  it('reads parts of a number, spaced points and lost digits', () => {
    const read = (line: string): unknown => {
      const { value, label, lostDigit } = readLabelAt(line)!;
      return [value, label, lostDigit];
    };
    assert.deepEqual(read('6A. x'), ['6A.', '6A', false]);
    assert.deepEqual(read('9 . x'), ['9 .', '9', false]);
    assert.deepEqual(read('1. . x'), ['1. .', '1', true]);
    assert.deepEqual(read('1.. x'), ['1..', '1', true]);
  });

  it('reads no label in prose, in figures, in an ellipsis or of no value', () => {
    for (const line of [
      'Text',
      '',
      '3.5 miles',
      '1962-63',
      '(see) x',
      '. . . x',
      'IIV. x',
      'VVV) x',
      'U.S. x',
    ]) {
      assert.equal(readLabelAt(line), undefined, line);
    }
    assert.equal(readLabelAt('3. . . . x')!.lostDigit, false);
  });
});

describe('numbers of paragraphs', () => {
  it('run on in one row', () => {
    assert.equal(numbers('1. One.', 'More.', '2. Two.', '3. Three.'), '1. - 2. 3.');
  });

  it('nest by style', () => {
    assert.equal(
      numbers(
        'I. Facts.',
        '1. One.',
        '(a) This.',
        '(b) That.',
        '2. Two.',
        '(a) This.',
        'II. Views.',
      ),
      'I. >1. >>(a) >>(b) >2. >>(a) II.',
    );
  });

  it('let a quoted list begin again and return', () => {
    assert.equal(
      numbers('1. One.', '2. Two:', '1. A.', '2. B.', '3. C.', '3. Three.'),
      '1. 2. >1. >2. >3. 3.',
    );
    assert.equal(numbers('1. One.', '2. Two:', '1. A.', '2. B.', '3. Three.'), '1. 2. >1. >2. 3.');
  });

  it('are none where they fit nothing: years, the number of the telegram, an initial', () => {
    assert.equal(
      numbers('679. Following is text.', '1. One.', '1962. The year.', '2. Two.', 'I. Smith.'),
      '- 1. - 2. -',
    );
  });

  it('may begin in mid-row', () => {
    assert.equal(numbers('of Cuba.', '5. Five.', '6. Six.'), '- 5. 6.');
    assert.equal(numbers('of Cuba.', '5. Five.', 'End of it.'), '- - -');
  });

  it('may leave a gap, stand twice or run backwards, which the checks report', () => {
    assert.equal(numbers('1. One.', '2. Two.', '4. Four.'), '1. 2. 4.');
    assert.equal(numbers('1. One.', '2. Two.', '2. Two.'), '1. 2. 2.');
    assert.equal(numbers('1. One.', '2. Two.', '9. Nine.', '10. Ten.'), '1. 2. 9. 10.');
    assert.equal(numbers('1. One.', '2. Two.', '9. Nine.'), '1. 2. 9.');
    assert.equal(numbers('1. One.', '(a) A.', '(b) B.', '9. Nine.'), '1. >(a) >(b) -');
    assert.equal(numbers('1. One.', '99. Nine.', '100. Ten.'), '1. - -');
  });

  it('take in digits that were lost', () => {
    assert.equal(
      numbers('9. Nine.', '10. Ten.', '1. . Eleven.', '12. Twelve.'),
      '9. 10. 1. .=11 12.',
    );
    assert.equal(numbers('1. . One.', '2. Two.'), '1. .=1 2.');
  });

  it('take in parts of a number', () => {
    assert.equal(numbers('5. Five.', '6A. Six.', '6B. Six.', '7. Seven.'), '5. 6A. 6B. 7.');
  });

  it('do not nest for ever', () => {
    const eight = numbers(...Array.from({ length: 9 }, () => '1. One.'));
    assert.equal(eight.split(' ').at(-1), '>>>>>>>1.');
    const deep = [
      '1. x',
      '(1) x',
      '1) x',
      'A. x',
      'a. x',
      '(A) x',
      '(a) x',
      'a) x',
      'V. x',
      'VI. x',
    ];
    assert.equal(
      numbers(...deep)
        .split(' ')
        .at(-1),
      '>>>>>>>VI.',
    );
  });
});

describe('numbers without a blank line above', () => {
  it('continue a row below a sentence, or below a line that was broken early', () => {
    assert.equal(numbers('1. One.\n2. Two\n3. Three.'), '1. 2. 3.');
  });

  it('begin a row only with a second member', () => {
    assert.equal(numbers('Points:\n1. One.\n2. Two.'), '- 1. 2.');
    assert.equal(numbers('He paid\n1. One.'), '-');
  });

  const wide = 'THE MINISTER TOLD THE AMBASSADOR IN THE MORNING THAT HE HAD NO REPLY';

  it('are figures where the line was full', () => {
    assert.equal(numbers(`1. ${wide} IN\n2. AND THE REST OF IT.`), '1.');
  });

  it('continue a tight row even where the sentence above lost its end', () => {
    assert.equal(numbers(`1. ONE.\n2. ${wide},\n3. COMMENT: NONE.`), '1. 2. 3.');
    assert.equal(numbers(`1. ONE.\n2. ${wide},\n3. COMMENT: NONE.`, '3. THREE.'), '1. 2. 3.');
    assert.equal(numbers(`1. ONE.\n2. ${wide},\n5. COMMENT: NONE.`), '1. 2.');
  });

  it('leave a gap or stand twice in a tight row', () => {
    assert.equal(numbers('1. ONE.\n2. TWO.\n4. FOUR.\n5. FIVE.'), '1. 2. 4. 5.');
    assert.equal(numbers('1. ONE.\n2. TWO.\n2. TWO.'), '1. 2. 2.');
    assert.equal(numbers('1. ONE.\n3. THREE.\n4. FOUR.'), '1. 3. 4.');
  });

  it('stand twice in a row without the habit where the sentence above is closed', () => {
    assert.equal(numbers('1. ONE.', '2. TWO.\n2. THREE.'), '1. 2. 2.');
    assert.equal(numbers('1. One.\n1. One.'), '1. 1.');
    assert.equal(numbers('1. ONE.', '2. HE PAID\n2. MILLION.'), '1. 2.');
  });

  it('are figures where the row has the number that was expected, or shows no habit', () => {
    assert.equal(numbers('1. ONE.\n3. THREE.', '2. TWO.', '3. THREE.', '4. FOUR.'), '1. 2. 3. 4.');
    assert.equal(numbers('1. ONE.\n3. THREE.'), '1.');
    assert.equal(numbers('(a) ONE.\n(d) FOUR.\n(e) FIVE.'), '(a)');
    assert.equal(numbers('TEXT.\n5. FIVE.\n6. SIX.'), '-');
  });

  it('are figures behind a sentence that a page turn cuts', () => {
    assert.equal(numbers('1. One.', 'SECRET', '2. He paid', 'SECRET', '5. million men.'), '1. 2.');
  });
});
