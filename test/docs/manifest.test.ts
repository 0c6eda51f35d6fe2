import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/read/tokens.js';

interface Manifest {
  icon: string;
  contributes: {
    languages: { id: string; configuration: string; icon: Record<string, string> }[];
    grammars: { path: string }[];
    snippets: { path: string }[];
    commands: { command: string }[];
    semanticTokenTypes: { id: string; description: string }[];
    semanticTokenModifiers: { id: string; description: string }[];
    semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
    walkthroughs: { steps: { description: string; media: { markdown: string } }[] }[];
  };
}

const root = new URL('../../', import.meta.url);
const { icon, contributes } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
) as Manifest;
const steps = contributes.walkthroughs.flatMap(({ steps }) => steps);

/** Commands of VS Code that the walkthrough names. */
const OF_VSCODE = ['outline.focus', 'workbench.actions.view.problems'];

/** Commands that VS Code makes of a view. */
const OF_VIEWS = ['cablese.cables.focus', 'cablese.mustVerify.focus'];

describe('package.json', () => {
  it('names files that are there', () => {
    const files = [
      icon,
      ...contributes.languages.flatMap(({ configuration, icon }) => [
        configuration,
        ...Object.values(icon),
      ]),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...steps.map(({ media }) => media.markdown),
    ];
    for (const file of files) assert.ok(existsSync(new URL(file, root)), file);
  });

  it('describes every type and modifier of a token, in the order of the legend', () => {
    const { semanticTokenTypes, semanticTokenModifiers } = contributes;
    assert.deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      [...TOKEN_TYPES],
    );
    assert.deepEqual(
      semanticTokenModifiers.map(({ id }) => id),
      [...TOKEN_MODIFIERS],
    );
    for (const { description } of [...semanticTokenTypes, ...semanticTokenModifiers]) {
      assert.match(description, /\.$/);
    }
  });

  it('gives colours only to tokens that are there', () => {
    for (const { scopes } of contributes.semanticTokenScopes) {
      for (const selector of Object.keys(scopes)) {
        const [type, ...modifiers] = selector.split('.');
        assert.ok((TOKEN_TYPES as readonly (string | undefined)[]).includes(type), selector);
        for (const modifier of modifiers) {
          assert.ok((TOKEN_MODIFIERS as readonly string[]).includes(modifier), selector);
        }
      }
    }
  });

  it('gives a token the scopes that the grammar gives it', () => {
    const grammar = readFileSync(new URL('syntaxes/cable.tmLanguage.json', root), 'utf8');
    for (const { scopes } of contributes.semanticTokenScopes) {
      for (const [selector, [scope]] of Object.entries(scopes)) {
        // Slips are seen by the parser alone.
        if (!selector.endsWith('.probable')) assert.ok(grammar.includes(scope ?? ''), scope);
      }
    }
  });

  it('offers in the walkthrough only commands that are there', () => {
    const known = [
      ...contributes.commands.map(({ command }) => command),
      ...OF_VSCODE,
      ...OF_VIEWS,
    ];
    const named = steps.flatMap(({ description }) =>
      [...description.matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1]!),
    );
    assert.ok(named.length > 5);
    for (const command of named) assert.ok(known.includes(command), command);
  });
});
