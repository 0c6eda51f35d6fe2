import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** The grammars of VS Code that ours stand in or take in, as much of them as the tests need. */
const OTHERS: Readonly<Record<string, object>> = {
  'source.yaml': {
    scopeName: 'source.yaml',
    patterns: [{ match: '^[\\w ]+(?=:)', name: 'entity.name.tag.yaml' }],
  },
  'text.html.markdown': {
    scopeName: 'text.html.markdown',
    patterns: [{ match: '^#.*', name: 'markup.heading.markdown' }],
  },
};

const FILES: Readonly<Record<string, string>> = {
  'text.cable': '../../syntaxes/cable.tmLanguage.json',
  'markdown.cable.codeblock': '../../syntaxes/cable.markdown.tmLanguage.json',
};

/** A piece of a line with the scopes that the engine of VS Code gives it. */
export interface Piece {
  text: string;
  scopes: string[];
}

/** Cuts lines into pieces. */
export type Tokenizer = (text: string) => Piece[][];

/** Loads one grammar, with what stands in it. */
export async function tokenizerOf(scope: string): Promise<Tokenizer> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  const onigLib = loading ?? oniguruma.loadWASM({ data: Uint8Array.from(wasm).buffer });
  loading = onigLib;
  await onigLib;
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (name) => Promise.resolve(rawGrammar(name)),
    getInjections: (name) => (name === 'text.html.markdown' ? ['markdown.cable.codeblock'] : []),
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`There is no grammar ${scope}.`);
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes,
      }));
    });
  };
}

let loading: Promise<void> | undefined;

function rawGrammar(name: string): textmate.IRawGrammar | null {
  const file = FILES[name];
  const json = file
    ? readFileSync(new URL(file, import.meta.url), 'utf8')
    : OTHERS[name] && JSON.stringify(OTHERS[name]);
  return json ? textmate.parseRawGrammar(json, `${name}.json`) : null;
}

/** The scopes of the first piece that begins with these words. */
export function scopesAt(lines: readonly Piece[][], words: string): string[] {
  return lines.flat().find(({ text }) => text.startsWith(words))?.scopes ?? [];
}
