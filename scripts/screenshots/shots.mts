import type { Act } from '../vscode-host/acts.mjs';
import type { Settings, ThemeName } from '../vscode-host/settings.mjs';

/** A picture for the README and the docs: `docs/images/NAME-THEME.png`. */
export interface Shot {
  name: string;
  /** The file in `samples/` that is open. */
  file: string;
  line?: number;
  themes: readonly ThemeName[];
  size?: { width: number; height: number };
  settings?: Settings;
  /** What is done before the picture is taken. */
  acts?: readonly Act[];
}

export const SHOTS: readonly Shot[] = [
  {
    name: 'overview',
    file: 'circular-1962-10-28.cable',
    line: 5,
    themes: ['dark', 'light', 'hc'],
    acts: [{ command: 'Explorer: Focus on Outline View' }],
  },
];
