import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withRuleOff } from '../../../server/src/workspace/own/rule-off.ts';

test('a new file', () => expect(withRuleOff('', 'note/gap')).toBe('rules:\n  note/gap: off\n'));

test('a file without rules keeps all it has', () =>
  expect(withRuleOff('# Mine\nignore: [old]', 'note/gap')).toBe('# Mine\nignore: [old]\nrules:\n  note/gap: off\n'));

test('beside other rules, indented as they are', () =>
  expect(withRuleOff('rules: # strict\n    note/empty: error\nworks: []\n', 'note/gap')).toBe(
    'rules: # strict\n    note/gap: off\n    note/empty: error\nworks: []\n',
  ));

test('in place of another severity', () =>
  expect(withRuleOff("rules:\n  'note/gap': error\n", 'note/gap')).toBe("rules:\n  'note/gap': off\n"));

test('line breaks stay as they are', () =>
  expect(withRuleOff('rules:\r\n  note/empty: error\r\n', 'note/gap')).toBe(
    'rules:\r\n  note/gap: off\r\n  note/empty: error\r\n',
  ));

test('what comes out is YAML', () =>
  expect(parse(withRuleOff('works:\n- title: A\nrules:\n\n  # why\n  note/empty: error\n', 'note/gap'))).toMatchObject({
    rules: { 'note/gap': expect.anything(), 'note/empty': 'error' },
  }));
