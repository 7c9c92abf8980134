import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/check/rules.ts';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND, spawned } from './loccit.ts';

const cwd = mkdtempSync(join(tmpdir(), 'loccit-'));
writeFileSync(join(cwd, 'a.md'), 'The gates[^a] were sold, and the locks[^b].\n\n[^a]: Gates of oak.\n');

const ENGLISH = '[^b] calls a note that is not there: no line begins with “[^b]:”.';
const GERMAN = '[^b] verweist auf eine Anmerkung, die es nicht gibt: keine Zeile beginnt mit „[^b]:“.';
const check = ['check', 'a.md', '--format', 'json'];

const messages = (json: string): string[] => [...json.matchAll(/"message": ?"([^"]*)"/g)].map(([, words]) => words!);

describe('the language of findings', () => {
  test.each([
    ['is English', check, {}, ENGLISH],
    ['is not that of the machine', check, { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, ENGLISH],
    ['is German where the option says so', [...check, '--language', 'de'], {}, GERMAN],
    ['is German where the environment says so', check, { LOCCIT_LANGUAGE: 'de_AT' }, GERMAN],
    [
      'is what the option says before the environment',
      [...check, '--language', 'en'],
      { LOCCIT_LANGUAGE: 'de' },
      ENGLISH,
    ],
  ])('%s', async (_, args, env, said) => {
    expect(messages((await loccit(args, { cwd, env })).stdout)).toContain(said);
  });

  test('is that of a report as well', async () => {
    const { stdout } = await loccit(['inspect', 'a.md', '--language', 'de'], { cwd });
    expect(messages(stdout)).toContain(GERMAN);
  });

  test('can be none that there are no words in', async () => {
    const { status, stderr } = await loccit([...check, '--language', 'xx'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'loccit: There are no messages in the language xx. There are: en, de.\n',
    });
  });

  test('is that in which an author is asked', async () => {
    const { stdout } = await loccit(['check', 'a.md', '--format', 'queries', '--language', 'de'], { cwd });
    expect(stdout).toContain('# Fragen an den Verfasser\n');
    expect(stdout).toContain('1. Zeile 1: „');
    expect(stdout).toContain(
      'Fehlt eine Anmerkung, oder ist die Ziffer falsch? \\[\\^b\\] verweist auf eine Anmerkung',
    );
  });

  test('is the same in every thread of a run', () => {
    const many = Array.from({ length: 6 }, (_, i) => `${i}.md`);
    for (const name of many) writeFileSync(join(cwd, name), 'The gates were sold.[^7]\n');
    const { stdout } = spawned(['check', ...many, '--format', 'unix', '--jobs', '3', '--language', 'de'], { cwd });
    expect(stdout.match(/verweist auf eine Anmerkung/g)).toHaveLength(many.length);
  });
});

const inGerman = { LOCCIT_LANGUAGE: 'de' };
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('the command line’s own words in German', () => {
  test('are about what was found', async () => {
    const { stdout } = await loccit(['check', '.', '--language', 'de'], {
      cwd: folder({ 'a.md': FAULTY, 'b.md': DOUBTFUL, 'c.md': FAULTY }),
    });
    expect(stdout.slice(0, stdout.indexOf('\n\n') + 1)).toBe(
      lines(
        'a.md:1:30: Fehler: [^1] verweist auf eine Anmerkung, die es nicht gibt: keine Zeile beginnt mit „[^1]:“. [note/unresolved]',
        '1 | The strike began on a Monday.[^1] Nobody wrote down who began it.',
        '  |                              ^^^^',
        '  = Reparatur: Anmerkung 1 anlegen',
        '  = Reparatur: Anmerkungszeichen [^1] löschen',
      ),
    );
    expect(stdout).toMatch(/^b\.md:5:1: Warnung: .* \[note\/unreferenced\]$/m);
    expect(stdout).toMatch(/\n\n2 Fehler, 1 Warnung in 3 Dateien\n$/);
  });

  test.each([
    [{ 'a.md': SOUND }, [], 'Keine Befunde in 1 Datei\n'],
    [{ 'a.md': DOUBTFUL, 'b.md': DOUBTFUL }, ['--rule', 'note/unreferenced=hint'], '2 Hinweise in 2 Dateien\n'],
    [{ 'a.md': DOUBTFUL }, ['--rule', 'note/unreferenced=information'], '1 Information in 1 Datei\n'],
    [{ 'a.md': SOUND, 'b.docx': 'PK\u0003\u0004' }, ['b.docx', 'a.md'], 'Keine Befunde in 1 Datei; 1 nicht geprüft\n'],
  ])('count %j', async (files, args, said) => {
    const { stdout } = await loccit(['check', ...args], { cwd: folder(files), env: inGerman });
    expect(stdout.split('\n\n').at(-1)).toBe(said);
  });

  test('say why a file can’t be read', async () => {
    const cwd = folder({ 'a.docx': 'PK\u0003\u0004', 'b.txt': Buffer.from('caf\xe9', 'latin1') });
    const { stderr } = await loccit(['check', 'a.docx', 'b.txt', 'c.txt'], { cwd, env: inGerman });
    expect(stderr).toBe(
      lines(
        'loccit: a.docx: ist eine Word-Datei und wird nicht geprüft; speichern Sie den Text zuerst als einfachen Text oder Markdown',
        'loccit: b.txt: ist nicht UTF-8; gelesen als Windows-1252',
        'loccit: c.txt: es gibt weder Datei noch Ordner dieses Namens',
      ),
    );
  });

  test('are those of the list of rules, but for what --rule takes', async () => {
    const { stdout } = await loccit(['rules', '--language', 'de']);
    expect(stdout).toMatch(/^note\/gap +information {2}In der Zählung der Anmerkungen fehlt eine Nummer\.$/m);
    expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length);
  });

  test('explain a rule', async () => {
    const { stdout } = await loccit(['explain', 'note/gap', '--language=de']);
    expect(stdout).toMatch(/^note\/gap \(information, wenn Sie nichts anderes einstellen\)\n\nIn der Zählung der/);
  });

  const commands = ['check', 'works', 'inspect', 'rules', 'explain', 'schema', 'lsp'];

  test.each([[[]], ...commands.map(command => [[command]])])('are those of %j --help', async command => {
    const english = (await loccit([...command, '--help'])).stdout;
    const { status, stdout } = await loccit([...command, '--help', '--language', 'de']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Aufruf: loccit .*\n[\s\S]*^Optionen:\n[\s\S]*^Beispiele:\n {2}loccit /m);
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
    expect(wordsIn(stdout)).toEqual([]);
    expect(typedIn(stdout)).toEqual(typedIn(english));
  });

  test('tell what an option may be, and is where nobody says', async () => {
    const { stdout } = await loccit(['help', 'rules', '--language', 'de']);
    expect(stdout).toContain(`
Optionen:
  -f, --format <Format>  wie die Liste ausgegeben wird (möglich: "pretty",
                         "json", Vorgabe: "pretty")
  -h, --help             diese Hilfe zeigen
`);
  });

  test.each([
    [['check', '--formt', 'x'], 'Es gibt keine Option --formt. Ist --format gemeint? Mehr sagt `loccit check --help`.'],
    [['works', '--format', 'x'], '--format kann markdown, csv, csl-json oder bibtex sein, nicht x.'],
    [['works', '--format'], 'Hinter --format fehlt etwas: --format FORMAT. Mehr sagt `loccit works --help`.'],
    [['chek'], 'Es gibt keinen Befehl chek. Ist check gemeint? Alle nennt `loccit --help`.'],
    [['help', 'chek'], 'Es gibt keinen Befehl chek. Alle nennt `loccit --help`.'],
    [['explain'], 'Es fehlt etwas: Code. Mehr sagt `loccit explain --help`.'],
    [['explain', 'note/gapp'], 'Es gibt keine Regel note/gapp. Ist note/gap gemeint?'],
    [['check', '--rule', 'note/gap=x'], 'note/gap kann error, warning, information, hint oder off sein, nicht x.'],
    [['inspect'], 'Nennen Sie die Dateien, über die berichtet werden soll.'],
  ])('say what is wrong with %j', async (args, said) => {
    for (const given of [
      [...args.slice(0, 1), '--language', 'de', ...args.slice(1)],
      ['--language=de', ...args],
    ]) {
      const { status, stderr } = await loccit(given);
      expect(status).toBe(2);
      expect(stderr.replace(/\n {2}/g, ' ')).toMatch(`loccit: ${said}`);
    }
  });

  test('are in no way for a program that reads what is printed', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': DOUBTFUL });
    const read = async (format: string, env: Record<string, string>): Promise<string> =>
      (await loccit(['check', '.', '--format', format], { cwd, env })).stdout;
    for (const format of ['unix', 'json', 'ndjson', 'github']) {
      expect(withoutWords(await read(format, inGerman)), format).toBe(withoutWords(await read(format, {})));
    }
  });

  test('are not those of the run that comes after', async () => {
    await loccit(['rules', '--language', 'de']);
    expect((await loccit(['rules'])).stdout).toContain('A marker calls a note that is not there.');
  });
});

test('what stands behind -- is a file, not a language', async () => {
  const { stderr } = await loccit(['check', '--', '--language', 'de'], { cwd: folder() });
  expect(stderr).toBe(
    lines('loccit: --language: there is no such file or folder', 'loccit: de: there is no such file or folder'),
  );
});

/** English ones that are no words of German. */
const wordsIn = (help: string): string[] =>
  help.match(/\b(?:the|what|when|with|and|of|usage|options|default)\b/gi) ?? [];

/** Options, commands and values. */
const typedIn = (help: string): string[] =>
  help.match(/^ {2}(?:-\w, )?--[a-zA-Z-]+|"[a-z-]+"|^ {2}loccit .*? {2}/gm) ?? [];

const withoutWords = (printed: string): string =>
  printed
    .replace(/"(?:message|reason)":"(?:[^"\\]|\\.)*"|"fixes":\["[^\n]*?"\](?=\})/g, '')
    .replace(/(?<=^(?:\S+: \w+: |::.*?::)).*?(?= \[|$)/gm, '');
