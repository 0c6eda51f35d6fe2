import type { Rule } from '../../src/check/index.js';

/** The part of `package.json` that is written here. */
interface Manifest {
  contributes: { configuration: { properties: Record<string, object> } };
}

/** `package.json` with the setting in which each check has its severity. */
export function withSeverities(json: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(json) as Manifest;
  manifest.contributes.configuration.properties['cablese.checks.severity'] = {
    type: 'object',
    scope: 'resource',
    order: 2,
    default: {},
    markdownDescription:
      'How much each check matters: `error`, `warning` or `info`, or `off`. The front matter of a cable goes before this setting.',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, severity, title }) => [
        id,
        {
          enum: ['off', 'info', 'warning', 'error'],
          markdownDescription: `${title} By default \`${severity}\`.`,
        },
      ]),
    ),
  };
  return JSON.stringify(manifest, null, 2);
}
