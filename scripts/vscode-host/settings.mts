/** VS Code's settings, as in settings.json. */
export type Settings = Readonly<Record<string, unknown>>;

/** What keeps a window still: no welcome, no side bars of others, nothing fetched, nothing asked. */
export const calmSettings: Settings = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself: what a picture types would stand in the sample for good.
  'files.autoSave': 'off',
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.title': '${dirty}${activeEditorShort}${separator}${rootName}',
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Names for the themes that pictures are taken in. */
export const THEMES = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;

export type ThemeName = keyof typeof THEMES;

/** Whether a word from the command line is a theme's name. */
export function isThemeName(word: string): word is ThemeName {
  return Object.hasOwn(THEMES, word);
}
