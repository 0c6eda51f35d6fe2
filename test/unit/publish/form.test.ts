import assert from 'node:assert/strict';
import { formOf, IMPORTED } from '../../../src/publish/form.js';

describe('the form of a text', () => {
  it('is said by the ending of its file', () => {
    assert.deepEqual(IMPORTED, ['.xml', '.tei', '.md', '.markdown', '.txt']);
    assert.equal(formOf('/box 12/a.b/volume.XML', 'SECRET'), 'tei');
    assert.equal(formOf('C:\\box\\old.markdown', '<TEI/>'), 'markdown');
    assert.equal(formOf('paste.txt', '<TEI/>'), 'text');
  });

  it('is said by how it begins where the ending says nothing', () => {
    assert.equal(formOf('-', '\uFEFF\n <TEI/>'), 'tei');
    assert.equal(formOf('box.12/cable', 'SECRET'), 'text');
    assert.equal(formOf('a.doc', 'SECRET'), 'text');
  });
});
