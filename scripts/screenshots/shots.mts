import type { Act } from '../vscode-host/acts.mjs';
import type { Settings, ThemeName } from '../vscode-host/settings.mjs';
import { keyedTwice, proofread } from './proofread.mjs';

/** A picture for the README and the docs: `docs/images/NAME-THEME.png`. */
export interface Shot {
  name: string;
  /** The file in `samples/` that is open. */
  file: string;
  line?: number;
  themes: readonly ThemeName[];
  size?: { width: number; height: number };
  settings?: Settings;
  /** Files that lie beside the samples, by name. */
  files?: () => Record<string, string>;
  /** What is done before the picture is taken. */
  acts?: readonly Act[];
}

/** The outline has the whole side of the window, and the text the rest of it. */
const OUTLINE: readonly Act[] = [
  { click: '.pane-header:has-text("samples")' },
  { click: '.pane-header:has-text("Outline")' },
  { wait: 1500 },
];

const CALM: Settings = { 'editor.minimap.enabled': false };

/** Each picture shows one thing: left-out words have their own. */
const PLAIN: Settings = { ...CALM, 'cablese.ellipsis.level': 'off' };

export const SHOTS: readonly Shot[] = [
  {
    name: 'overview',
    file: 'strelsau-1959.cable',
    line: 27,
    themes: ['dark', 'light'],
    settings: PLAIN,
    acts: OUTLINE,
  },
  {
    name: 'checks',
    file: 'mistakes.cable',
    line: 15,
    themes: ['dark', 'light'],
    settings: PLAIN,
    acts: [{ command: 'Problems: Focus on Problems View' }],
  },
  {
    name: 'go-to',
    file: 'zenda-1976.cable',
    line: 26,
    themes: ['dark', 'light', 'hc'],
    settings: PLAIN,
    acts: [...OUTLINE, { click: '.view-lines' }, { keys: 'Alt+n' }, { type: 'harbor' }],
  },
  {
    name: 'left-out',
    file: 'circular-1962-10-28.cable',
    line: 21,
    themes: ['dark', 'light'],
    settings: CALM,
    acts: [
      { command: 'View: Toggle Primary Side Bar Visibility' },
      { command: 'Cablese: Open Reading Copy to the Side' },
      { wait: 1500 },
      { keys: 'ArrowDown' },
    ],
  },
  {
    name: 'scan',
    file: 'hofbau-1961.cable',
    line: 13,
    themes: ['dark', 'light'],
    size: { width: 1400, height: 900 },
    settings: PLAIN,
    acts: [
      { command: 'View: Toggle Primary Side Bar Visibility' },
      { click: '.view-lines' },
      { command: 'Cablese: Show Scan Beside' },
      { wait: 4000 },
      { keys: 'Alt+d' },
      { keys: 'Alt+d' },
      { wait: 1500 },
    ],
  },
  {
    name: 'cables',
    file: 'hofbau-1961.cable',
    line: 15,
    themes: ['dark', 'light'],
    settings: { ...PLAIN, 'cablese.person': 'Anna Berg', 'comments.openView': 'never' },
    files: proofread,
    acts: [
      { command: 'Cablese: Focus on Cables View' },
      { wait: 1500 },
      ...[
        'ArrowDown',
        'ArrowRight',
        'ArrowDown',
        'ArrowRight',
        'ArrowDown',
        'ArrowDown',
        'ArrowDown',
        'ArrowRight',
      ].map((keys) => ({ keys })),
      { wait: 800 },
    ],
  },
  {
    name: 'resolver',
    file: 'hofbau-1961.cable',
    themes: ['dark', 'light'],
    settings: { ...PLAIN, 'cablese.person': 'Dora Lind' },
    files: keyedTwice,
    acts: [
      { command: 'View: Toggle Primary Side Bar Visibility' },
      { click: '.view-lines' },
      { command: 'Cablese: Resolve Two Transcripts' },
      { wait: 3500 },
    ],
  },
];
