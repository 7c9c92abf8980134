import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { edited, written } from '../../features/managing/managed.ts';

/** Taking that fix of the first finding of a rule makes of the one text the other. */
function repairs(code: string, title: string, before: string, after: string, dialect?: Dialect): void {
  const { content } = written(before);
  const fixes = fixesOf(code, content, dialect);
  const fix = fixes.find(each => each.title === title);
  expect(fix, `offered: ${fixes.map(each => each.title).join(', ')}`).toBeDefined();
  const edits = [...(fix?.edits ?? [])].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  expect(edited(content, edits)).toBe(written(after).content);
}

function fixesOf(code: string, content: string, dialect?: Dialect) {
  const { findings } = analyse(content, { dialect: dialect ?? 'plaintext', library: bundledLibrary });
  const finding = findings.find(each => each.code === code);
  if (!finding) throw new Error(`No ${code} but ${findings.map(each => `${each.code}: ${each.message}`).join('\n')}`);
  return finding.fixes ?? [];
}

describe('a marker without a note', () => {
  test('gets its note where it belongs', () =>
    repairs(
      'note/unresolved',
      'Create note 2',
      `
      Idle.[1] Silent.[2] Poor.[3] Home.[4]

      [1] The parish register.

      [3] Counted by the overseer.

      [4] Letters, p. 4.
      `,
      `
      Idle.[1] Silent.[2] Poor.[3] Home.[4]

      [1] The parish register.

      [2]${' '}

      [3] Counted by the overseer.

      [4] Letters, p. 4.
      `,
    ));

  test('of many, none of which has its note, gets a list', () =>
    repairs(
      'note/unresolved',
      'Create a list with notes 1 to 3',
      `
      Idle.[1] Silent.[2] Poor.[3] And idle again.
      `,
      `
      Idle.[1] Silent.[2] Poor.[3] And idle again.

      Notes

      [1]${' '}

      [2]${' '}

      [3]${' '}
      `,
    ));

  test('of many gets no list at the end where other notes stand behind it', () => {
    const missing = 'An addendum.[1] Silent.[2] Poor.[3]';
    const article = 'The gates[1] and locks[2] were sold.[3]\n\nNotes\n\n[1] Oak.\n\n[2] Iron.\n\n[3] Ledger.\n';
    expect(fixesOf('note/unresolved', `${article}\n${missing}\n`).map(({ title }) => title)).toHaveLength(1);
  });

  test('with a name gets it behind the note that is called before it', () =>
    repairs(
      'note/unresolved',
      'Create note looms',
      `
      Idle.[^mill] Silent.[^looms] Home.[^owner]

      [^mill]: The parish register.
      [^owner]: Letters, p. 4.
      `,
      `
      Idle.[^mill] Silent.[^looms] Home.[^owner]

      [^mill]: The parish register.
      [^looms]:${' '}
      [^owner]: Letters, p. 4.
      `,
      'markdown',
    ));

  test('is deleted', () =>
    repairs(
      'note/unresolved',
      'Delete the marker [^9]',
      'Idle.[^1] Silent.[^9] Home.\n\n[^1]: The register.\n',
      'Idle.[^1] Silent. Home.\n\n[^1]: The register.\n',
      'markdown',
    ));

  test('is corrected where a name differs in a letter from one that nothing calls', () =>
    repairs(
      'note/unresolved',
      'Write [^waugh]',
      'Idle.[^1] Silent.[^wauhg]\n\n[^1]: The register.\n[^waugh]: Waugh, p. 12.\n',
      'Idle.[^1] Silent.[^waugh]\n\n[^1]: The register.\n[^waugh]: Waugh, p. 12.\n',
      'markdown',
    ));

  test('keeps its name where two notes could be meant', () =>
    expect(
      fixesOf('note/unresolved', 'Idle.[^note]\n\n[^nota]: The register.\n[^notb]: Waugh.\n', 'markdown').map(
        ({ title }) => title,
      ),
    ).toEqual(['Create note note', 'Delete the marker [^note]']));
});

test('a note that nothing calls is linked to the marker that must have been meant', () =>
  repairs(
    'note/unreferenced',
    'Write [^2]',
    'Idle.[^1] Silent.[^22] Home.[^3]\n\n[^1]: The register.\n[^2]: Counted.\n[^3]: Letters.\n',
    'Idle.[^1] Silent.[^2] Home.[^3]\n\n[^1]: The register.\n[^2]: Counted.\n[^3]: Letters.\n',
    'markdown',
  ));

describe('two notes with one number', () => {
  test('the second takes the number that is free', () =>
    repairs(
      'note/duplicate',
      'Give this note the free number 3',
      'Idle.[^1] Silent.[^2] Home.[^4]\n\n[^1]: The register.\n[^2]: Counted.\n[^2]: Report.\n[^4]: Letters.\n',
      'Idle.[^1] Silent.[^2] Home.[^4]\n\n[^1]: The register.\n[^2]: Counted.\n[^3]: Report.\n[^4]: Letters.\n',
      'markdown',
    ));

  test('or all are renumbered', () =>
    repairs(
      'note/duplicate',
      'Renumber the notes in the order of their markers',
      'Idle.[^1] Silent.[^2] Home.[^3]\n\n[^1]: The register.\n[^2]: Counted.\n[^2]: Report.\n[^3]: Letters.\n',
      'Idle.[^1] Silent.[^2] Home.[^4]\n\n[^1]: The register.\n[^2]: Counted.\n[^3]: Report.\n[^4]: Letters.\n',
      'markdown',
    ));
});

test('a gap is closed', () =>
  repairs(
    'note/gap',
    'Renumber the notes in the order of their markers',
    'Idle.[^1] Silent.[^3]\n\n[^1]: The register.\n[^3]: Counted.\n',
    'Idle.[^1] Silent.[^2]\n\n[^1]: The register.\n[^2]: Counted.\n',
    'markdown',
  ));
