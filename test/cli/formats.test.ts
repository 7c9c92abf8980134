import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/src/analyse.ts';
import { rules } from '../../server/src/check/rules.ts';
import { SarifFormat } from '../../server/src/cli/formats/sarif.ts';
import { Library } from '../../server/src/library/model.ts';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND } from './loccit.ts';

const files = { 'a b/faulty.md': FAULTY, 'doubtful.md': DOUBTFUL, 'sound.md': SOUND };
const ONLY = ['--rule', 'note/gap=off'];

describe('json', () => {
  const output = async (args: string[] = []) =>
    JSON.parse((await loccit(['check', '.', '--format', 'json', ...ONLY, ...args], { cwd: folder(files) })).stdout);

  test('gives the findings of each document and counts them', async () => {
    const { version, files: documents, summary, notChecked } = await output();
    expect(version).toBe(1);
    expect(documents.map(({ path }: { path: string }) => path)).toEqual(['a b/faulty.md', 'doubtful.md', 'sound.md']);
    expect(documents[0].findings).toEqual([
      {
        code: 'note/unresolved',
        severity: 'error',
        message: expect.stringMatching(/\S/),
        range: { start: { line: 0, character: 29 }, end: { line: 0, character: 33 } },
        fixes: expect.any(Array),
      },
    ]);
    expect(summary).toEqual({ files: 3, error: 1, warning: 1, information: 0, hint: 0 });
    expect(notChecked).toEqual([]);
  });

  test('names what was not checked', async () => {
    const { notChecked, summary } = await output(['missing.md']);
    expect(notChecked).toEqual([{ path: 'missing.md', reason: expect.stringContaining('no such file') }]);
    expect(summary.files).toBe(3);
  });
});

describe('sarif', () => {
  const log = async () =>
    JSON.parse((await loccit(['check', '.', 'missing.md', '-f', 'sarif', ...ONLY], { cwd: folder(files) })).stdout);

  test('is a log of one run that describes every rule', async () => {
    const { version, $schema, runs } = await log();
    expect({ version, runs: runs.length }).toEqual({ version: '2.1.0', runs: 1 });
    expect($schema).toContain('sarif-schema-2.1.0.json');
    const { driver } = runs[0].tool;
    expect(driver.name).toBe('Loccit');
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ code }) => code));
    for (const { shortDescription, helpUri, defaultConfiguration } of driver.rules) {
      expect(shortDescription.text).toMatch(/\S/);
      expect(helpUri).toMatch(/^https:\/\/.*\.md$/);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
    }
  });

  test('places results by one-based lines and columns, in files below the current folder', async () => {
    const [run] = (await log()).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.originalUriBaseIds['%SRCROOT%'].uri).toMatch(/^file:\/\/\/.*\/$/);
    expect(run.results).toHaveLength(2);
    const [first] = run.results;
    expect(first).toMatchObject({ ruleId: 'note/unresolved', level: 'error' });
    expect(run.tool.driver.rules[first.ruleIndex].id).toBe('note/unresolved');
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b/faulty.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 30, endLine: 1, endColumn: 34 },
        },
      },
    ]);
  });

  test('gives related places and repairs, in the same file', () => {
    const content = 'See Wade,\npp. 209-202.\n';
    const range = { start: 14, end: 21 };
    const analysis: Analysis = {
      ...analyse(content, { dialect: 'plaintext', library: new Library([]) }),
      findings: [
        {
          code: 'locator/reversed',
          severity: 'warning',
          message: 'It runs backwards.',
          span: range,
          related: [{ span: { start: 4, end: 8 }, message: 'The work.' }],
          fixes: [{ title: 'Turn it round', edits: [{ span: range, text: '202-209' }] }],
        },
      ],
    };
    const document = { name: 'essay.txt', content, encoding: null, dialect: 'plaintext', remark: null } as const;
    const result = JSON.parse(
      [...new SarifFormat().document({ document, analysis, findings: analysis.findings })].join(''),
    );
    const artifactLocation = { uri: 'essay.txt', uriBaseId: '%SRCROOT%' };
    expect(result.relatedLocations[0]).toMatchObject({
      physicalLocation: { artifactLocation, region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 9 } },
      message: { text: 'The work.' },
    });
    const deletedRegion = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 12 };
    expect(result.fixes).toEqual([
      {
        description: { text: 'Turn it round' },
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion, insertedContent: { text: '202-209' } }] },
        ],
      },
    ]);
  });

  test('says that a file could not be read', async () => {
    const [invocation] = (await log()).runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0].message.text).toContain('missing.md: there is no such file');
  });
});

describe('github', () => {
  test('is one workflow command for each finding, with nothing in it that would end it early', async () => {
    const cwd = folder({ '50%, a:b.md': FAULTY, 'doubtful.md': DOUBTFUL });
    const { stdout, status } = await loccit(['check', '.', 'missing.md', '--format', 'github', ...ONLY], { cwd });
    const [first, second, third, ...rest] = stdout.split('\n');
    expect(status).toBe(2);
    expect(first).toMatch(
      /^::error file=50%25%2C a%3Ab\.md,line=1,endLine=1,col=30,endColumn=33,title=note\/unresolved::\S/,
    );
    expect(second).toMatch(/^::warning file=doubtful\.md,line=5,.*title=note\/unreferenced::\S/);
    expect(third).toBe('::error title=not checked::missing.md: there is no such file or folder');
    expect(rest).toEqual(['']);
  });
});
