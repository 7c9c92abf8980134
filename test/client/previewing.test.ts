import { expect, test } from 'vitest';
import { ticked } from '../../client/src/previewing.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const textDocument = { uri: 'file:///essay.txt', version: 1 };
const edits = [{ range, newText: '2', annotationId: 'loccit' }];
const paramsWith = (needsConfirmation: boolean) => ({
  label: 'Renumber Notes',
  edit: {
    documentChanges: [{ textDocument, edits }],
    changeAnnotations: { loccit: { label: 'Renumber', needsConfirmation } },
  },
});

test('an edit to be confirmed keeps its changes, which then are ticked, and is shown for the sake of another', () => {
  const { documentChanges, changeAnnotations } = ticked(paramsWith(true)).edit;
  const [nothing, change] = documentChanges ?? [];
  expect(change).toEqual({ textDocument, edits });
  expect(changeAnnotations?.loccit).toEqual({ label: 'Renumber', needsConfirmation: false });
  expect(nothing).toMatchObject({ kind: 'delete', options: { ignoreIfNotExists: true } });
  const { annotationId = '' } = nothing as { annotationId?: string };
  expect(changeAnnotations?.[annotationId]?.needsConfirmation).toBe(true);
});

test('any other edit stays as it is', () => {
  const params = paramsWith(false);
  expect(ticked(params)).toBe(params);
  const bare = { edit: { changes: { 'file:///essay.txt': [{ range, newText: '2' }] } } };
  expect(ticked(bare)).toBe(bare);
});
