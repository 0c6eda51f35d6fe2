import assert from 'node:assert/strict';
import { rules } from '../../../src/check/index.js';
import { Session } from './session.js';
import { RULE, WRONG } from './texts.js';

const ONLY = rules.flatMap(({ id }) => (id === RULE ? [] : ['--rule', `${id}=off`]));

interface Log {
  $schema: string;
  version: string;
  runs: [
    {
      tool: { driver: { name: string; version: string; rules: { id: string; helpUri: string }[] } };
      columnKind: string;
      results: Record<string, unknown>[];
      invocations: object[];
    },
  ];
}

describe('cablese check --format sarif', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    session.write('box 1/a.cable', WRONG);
  });
  afterEach(() => session.end());
  const sarif = async (...operands: string[]): Promise<Log> => {
    const { out } = await session.run(['check', ...ONLY, '--format', 'sarif', ...operands], {
      stdin: WRONG,
    });
    return JSON.parse(out) as Log;
  };

  it('names the tool and every rule, with its page', async () => {
    const { $schema, version, runs } = await sarif('box 1');
    assert.deepEqual(
      [$schema, version],
      ['https://json.schemastore.org/sarif-2.1.0.json', '2.1.0'],
    );
    const { driver } = runs[0].tool;
    assert.equal(driver.name, 'Cablese');
    assert.match(driver.version, /^\d+\.\d+\.\d+$/);
    assert.deepEqual(
      driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    assert.deepEqual(
      driver.rules.find(({ id }) => id === RULE),
      {
        id: RULE,
        shortDescription: { text: 'The printed label `Classification` is misspelt.' },
        helpUri: `https://github.com/cablese/cablese/blob/main/docs/rules/${RULE}.md`,
        defaultConfiguration: { level: 'error' },
      },
    );
    assert.equal(runs[0].columnKind, 'utf16CodeUnits');
    assert.deepEqual(runs[0].invocations, [{ executionSuccessful: true }]);
  });

  it('gives a result with its region and its fix', async () => {
    const { runs } = await sarif('box 1');
    const region = {
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: 14,
      charOffset: 8,
      charLength: 13,
    };
    const artifactLocation = { uri: 'box%201/a.cable' };
    assert.deepEqual(runs[0].results, [
      {
        ruleId: RULE,
        ruleIndex: rules.findIndex(({ id }) => id === RULE),
        level: 'error',
        message: { text: 'Unexpected label "Clasification", expected "Classification"' },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        fixes: [
          {
            description: { text: 'Change to "Classification"' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  { deletedRegion: region, insertedContent: { text: 'Classification' } },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('counts columns in UTF-16 code units', async () => {
    session.write('b.cable', 'SECRET\n\nAt \u{1F4DC} bridge [illegible.\n');
    const { out } = await session.run(['check', '--format', 'sarif', 'b.cable']);
    const { runs } = JSON.parse(out) as Log;
    const result = runs[0].results.find(({ ruleId }) => ruleId === 'bracket-unpaired');
    assert.match(JSON.stringify(result), /"startLine":3,"startColumn":14,/);
  });

  it('is whole with several results, with none, and with a fault', async () => {
    session.write('c.cable', WRONG);
    assert.equal((await sarif('box 1', 'c.cable')).runs[0].results.length, 2);
    session.write('d.cable', 'SECRET\n');
    assert.deepEqual((await sarif('d.cable')).runs[0].results, []);
    assert.deepEqual((await sarif('missing')).runs[0].invocations, [
      { executionSuccessful: false },
    ]);
  });

  it('writes absolute paths and standard input as URIs', async () => {
    const uri = async (operand: string) =>
      /"artifactLocation":\{"uri":"([^"]*)"/.exec(JSON.stringify(await sarif(operand)))?.[1];
    assert.equal(await uri('-'), 'stdin');
    assert.equal(await uri(`${session.folder}/box 1`), `file://${session.folder}/box%201/a.cable`);
  });
});
