import { firstLinePattern } from './patterns.mjs';

/** The part of `package.json` that is written here. */
interface Manifest {
  contributes: { languages: { id: string; firstLine?: string }[] };
}

/** `package.json` with the first line by which a file without a known ending is taken for a cable. */
export function withFirstLine(json: string): string {
  const manifest = JSON.parse(json) as Manifest;
  const cable = manifest.contributes.languages.find(({ id }) => id === 'cable');
  if (!cable) throw new Error('package.json: contributes.languages has no "cable".');
  cable.firstLine = firstLinePattern();
  return JSON.stringify(manifest, null, 2);
}
