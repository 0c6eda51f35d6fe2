/** Endings of the files that are kept beside a cable that is keyed twice. */
const ENDINGS = {
  second: '.second.cable',
  decisions: '.collation.jsonl',
  resolved: '.resolved.cable',
  /** The first transcript, where the resolved text took its place. */
  kept: '.first.cable',
} as const;

/** The paths of what is kept beside a cable, named after it. */
export function besideOf(cable: string): Record<keyof typeof ENDINGS, string> {
  const base = cable.replace(/\.[^./\\]*$/, '');
  const { second, decisions, resolved, kept } = ENDINGS;
  return {
    second: base + second,
    decisions: base + decisions,
    resolved: base + resolved,
    kept: base + kept,
  };
}

/** Whether a path is that of a second transcript. */
export function isSecond(path: string): boolean {
  return path.endsWith(ENDINGS.second);
}

/** The cable that a second transcript was keyed beside. */
export function firstOf(second: string): string {
  return `${second.slice(0, -ENDINGS.second.length)}.cable`;
}

/** Whether a transcript is made of a cable, and none of its own: where cables are counted, it is not. */
export function isBeside(path: string): boolean {
  return isSecond(path) || path.endsWith(ENDINGS.resolved) || path.endsWith(ENDINGS.kept);
}
