import assert from 'node:assert/strict';
import { readers, type YamlEdit } from '../../../src/cable/readers.js';

function marks(text: string): string[] {
  return readers.shared(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('readers', () => {
  describe('the marks that are shared with Markdown', () => {
    it('are underlined and struck-out words and footnotes', () => {
      assert.deepEqual(marks('a _b_ c ~~d e~~ f[^1] g'), [
        'underlined _b_',
        'deleted ~~d e~~',
        'footnote [^1]',
      ]);
      assert.deepEqual(marks('_a [^2] b_'), ['underlined _a [^2] b_']);
    });

    it('are neither stars nor strong words nor parts of a name', () => {
      assert.deepEqual(marks('*a* **b** __c__ ~d~ snake_case_name'), []);
      assert.deepEqual(marks('*a _b* c_'), ['underlined _b* c_']);
    });

    it('stand anywhere: other signs of Markdown have no effect', () => {
      for (const before of [
        '- ',
        '1. ',
        '# ',
        '> ',
        '    ',
        '~~~ ',
        '--- ',
        '`',
        '<x ',
        '\\',
        '[',
        '&amp; ',
        '[^1]: ',
        '\uFEFF',
        '\0',
      ]) {
        assert.ok(marks(`${before}_b_ c`).includes('underlined _b_'), before);
      }
      assert.deepEqual(marks('[^1]: a note'), ['footnote [^1]']);
    });

    it('keep their places beside tabs, line ends and characters of two units', () => {
      assert.deepEqual(marks('x\r\n\t_b\r\nc_ 😀 _😀_'), [
        'underlined _b\r\nc_',
        'underlined _😀_',
      ]);
    });

    it('are found in long texts, but not across the place where they are cut', () => {
      const words = 'word '.repeat(500);
      assert.deepEqual(marks(`${words}_so_ ${words}~~no~~`), ['underlined _so_', 'deleted ~~no~~']);
      assert.deepEqual(marks(`${'a'.repeat(5000)} _so_`), ['underlined _so_']);
    });

    it('are none among so many that nobody has typed them', () => {
      assert.deepEqual(marks('_a_ '.repeat(100_000)), []);
      assert.deepEqual(marks('_'.repeat(400_000)), []);
      assert.deepEqual(marks('[^'.repeat(200_000)), []);
    });
  });

  describe('YAML', () => {
    it('is read as plain data', () => {
      const { value, fault } = readers.yaml('a: 1 # one\nb: [off, x]\n');
      assert.deepEqual(value, { a: 1, b: ['off', 'x'] });
      assert.equal(fault, undefined);
    });

    it('tells where it is broken', () => {
      const { value, fault } = readers.yaml('a: 1\nb: "x\n');
      assert.equal(value, undefined);
      assert.deepEqual([fault?.line, fault?.message], [3, 'Missing closing "quote']);
    });

    it('tells what has no anchor', () => {
      const { value, fault } = readers.yaml('a: *b\n');
      assert.equal(value, undefined);
      assert.match(fault!.message, /Unresolved alias/);
    });

    it('tells where a key or an entry stands', () => {
      const text = 'checks:\n  7: off\naccepted:\n  - rule: x\n';
      const { locate } = readers.yaml(text);
      const at = (...path: (string | number)[]): string | undefined => {
        const found = locate(path);
        return found && text.slice(found.start, found.end);
      };
      assert.equal(at('checks', '7'), '7');
      assert.equal(at('accepted', 0), 'rule: x\n');
      assert.equal(at('accepted', 0, 'rule'), 'rule');
      assert.equal(at('accepted', 4), undefined);
      assert.equal(at('checks', '7', 'x'), undefined);
      assert.equal(at('none'), undefined);
      assert.equal(at(), undefined);
    });
  });

  describe('an entry added to YAML', () => {
    const entry = { rule: 'x', at: 'a: b' };
    const added = (yaml: string, lineEnd = '\n'): string => {
      const edit: YamlEdit = readers.addTo(yaml, 'accepted', entry, lineEnd);
      if ('fault' in edit) return `line ${String(edit.fault.line)}: ${edit.fault.message}`;
      return yaml.slice(0, edit.start) + edit.text + yaml.slice(edit.end);
    };

    it('makes the list where there is none', () => {
      const list = 'accepted:\n  - rule: x\n    at: "a: b"';
      assert.equal(added(''), list);
      assert.equal(added('a: 1 # one'), `a: 1 # one\n${list}`);
      assert.equal(added('a: 1\n'), `a: 1\n${list}`);
      assert.equal(added('# nothing yet'), `# nothing yet\n${list}`);
      assert.equal(added('a: 1', '\r\n'), `a: 1\r\n${list.replace(/\n/g, '\r\n')}`);
      assert.equal(
        added('accepted: # none yet\nb: 2'),
        'accepted: # none yet\n  - rule: x\n    at: "a: b"\nb: 2',
      );
    });

    it('goes to the end of the list, in its margin, and leaves all else as it is', () => {
      assert.equal(
        added("a:   'one'\naccepted:\n- rule: y # why\n  at: |\n    c\n    d\n\n# end\nb: 2"),
        'a:   \'one\'\naccepted:\n- rule: y # why\n  at: |\n    c\n    d\n- rule: x\n  at: "a: b"\n\n# end\nb: 2',
      );
      assert.equal(
        added('accepted:\n    - rule: y   # why'),
        'accepted:\n    - rule: y   # why\n    - rule: x\n      at: "a: b"',
      );
    });

    it('goes into brackets, too', () => {
      assert.equal(added('accepted: []\nb: 2\n'), 'accepted: [ { rule: x, at: "a: b" } ]\nb: 2\n');
      assert.equal(added('{ accepted: [ 1 ] }'), '{ accepted: [ 1, { rule: x, at: "a: b" } ] }');
      assert.equal(added('{ a: 1 }'), '{ a: 1, accepted: [ { rule: x, at: "a: b" } ] }');
    });

    it('is refused where it has no place', () => {
      assert.equal(added('a: "x'), 'line 1: Missing closing "quote');
      assert.equal(added('- a\n- b'), 'line 1: Expected a map of keys');
      assert.equal(added('a: 1\naccepted: yes'), 'line 2: Expected a list under "accepted"');
    });
  });
});
