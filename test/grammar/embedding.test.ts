import assert from 'node:assert/strict';
import { scopesAt, type Tokenizer, tokenizerOf } from './tokenizer.js';

describe('cables in other languages, and others in them', () => {
  let markdown: Tokenizer;
  let cable: Tokenizer;
  before(async () => {
    markdown = await tokenizerOf('text.html.markdown');
    cable = await tokenizerOf('text.cable');
  });

  it('colours a fenced block of Markdown', () => {
    const lines = markdown('# Notes\n\n```cable wrong\nSECRET\n\n1. (C) Text\n```\n\nSECRET');
    assert.ok(scopesAt(lines, '# Notes').includes('markup.heading.markdown'));
    assert.ok(scopesAt(lines, 'SECRET').includes('meta.embedded.block.cable'));
    assert.ok(scopesAt(lines, 'SECRET').includes('markup.heading.banner.cable'));
    assert.ok(scopesAt(lines, '(C)').includes('keyword.other.portion.cable'));
    assert.deepEqual(lines.at(-1), [{ text: 'SECRET', scopes: ['text.html.markdown'] }]);
  });

  it('takes tildes, capitals and a margin', () => {
    for (const text of ['~~~ CABLE\n[page 2]\n~~~\n-', '  ```cable\n  [page 2]\n  ```\n-']) {
      const lines = markdown(text);
      assert.ok(lines[1]?.at(-1)?.scopes.includes('comment.line.page.cable'), text);
      assert.deepEqual(lines[3]?.[0]?.scopes, ['text.html.markdown'], text);
    }
  });

  it('leaves blocks of other languages alone', () => {
    for (const language of ['text', 'cables', 'telecable', '']) {
      const lines = markdown(`\`\`\`${language}\nSECRET\n\`\`\``);
      assert.deepEqual(lines[1]?.[0]?.scopes, ['text.html.markdown'], language);
    }
  });

  it('reads front matter as YAML', () => {
    const lines = cable('---\ntitle: SECRET\n---\nSECRET');
    assert.ok(scopesAt(lines, 'title').includes('entity.name.tag.yaml'));
    assert.ok(lines[1]?.every(({ scopes }) => !scopes.includes('markup.heading.banner.cable')));
    assert.ok(lines[3]?.[0]?.scopes.includes('markup.heading.banner.cable'));
  });

  it('reads front matter behind a byte order mark', () => {
    assert.ok(scopesAt(cable('\uFEFF---\ntitle: x\n---'), 'title').includes('entity.name.tag.yaml'));
  });
});
