// A picture of any file in a real VS Code with this extension, to look at what one has just made:
//   npm run shot -- FILE OUT.png [--theme light] [--line 30] [--keys Control+Shift+O] …
import { parseArgs } from 'node:util';
import { buildOrExit } from './build/build.mjs';
import { act, type Act } from './vscode-host/acts.mjs';
import { isThemeName, THEMES } from './vscode-host/settings.mjs';
import { withVsCode } from './vscode-host/with-vscode.mjs';

const HELP = `npm run shot -- FILE OUT.png [options]
  --theme ${Object.keys(THEMES).join('|')}
  --line N          where the cursor stands
  --keys K          keys to press, e.g. Control+Shift+O; may be repeated
  --type TEXT       text to type; may be repeated
  --command TITLE   a command of the palette; may be repeated
  --click SELECTOR  something to click on; --hover SELECTOR to rest on; may be repeated
  --wait MS         a pause; may be repeated
  --size 1280x800   of the window, --scale 2 for twice the pixels
  --set KEY=JSON    a setting; may be repeated
  --built           takes dist/ as it is
Keys, texts, commands, clicks and pauses happen in the order they are written in.`;

const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    theme: { type: 'string', default: 'dark' },
    line: { type: 'string' },
    keys: { type: 'string', multiple: true },
    type: { type: 'string', multiple: true },
    command: { type: 'string', multiple: true },
    click: { type: 'string', multiple: true },
    hover: { type: 'string', multiple: true },
    wait: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    built: { type: 'boolean', default: false },
    size: { type: 'string', default: '1280x800' },
    scale: { type: 'string', default: '1' },
  },
});

const [file, out] = positionals;
const { theme } = values;
const size = /^(\d+)x(\d+)$/.exec(values.size);
if (file === undefined || out === undefined || !isThemeName(theme) || size === null) {
  console.error(HELP);
  process.exit(2);
}

const acts = tokens.flatMap((token): Act[] => {
  if (token.kind !== 'option') return [];
  const { name, value } = token;
  if (name === 'keys') return [{ keys: value }];
  if (name === 'type') return [{ type: value }];
  if (name === 'command') return [{ command: value }];
  if (name === 'click') return [{ click: value }];
  if (name === 'hover') return [{ hover: value }];
  if (name === 'wait') return [{ wait: Number(value) }];
  return [];
});

const settings = Object.fromEntries(
  (values.set ?? []).map((pair): [string, unknown] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), JSON.parse(pair.slice(at + 1))];
  }),
);

if (!values.built) await buildOrExit({ production: false });
await withVsCode(
  {
    file,
    theme,
    settings,
    size: { width: Number(size[1]), height: Number(size[2]) },
    scale: Number(values.scale),
    ...(values.line === undefined ? {} : { line: Number(values.line) }),
  },
  async (page) => {
    await act(page, [{ wait: 2000 }, ...acts]);
    await page.screenshot({ path: out });
  },
);
console.log(out);
