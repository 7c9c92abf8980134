import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';

// Markdown without notes whose lists, names and formulas look as if they had some: no marker, no finding.

const read = (content: string) => analyse(content, { dialect: 'markdown', library: bundledLibrary });

test.each([
  [
    'a list of points under a heading that ends with Notes',
    'The crane speaks QPv4 to the quay, and QPv6 to the yard.\n\n## Safety Notes\n\n' +
      '1. **Load**: Never lift men.\n2. **Wind**: Stop at force 8.\n3. **Rope**: Oil it.\n4. **Brake**: Test it daily.\n',
  ],
  [
    'steps, half of whose numbers end the names of functions',
    'Call raiseGatePart1() and then raiseGatePart2(), as the keeper does.\n\n' +
      '1. Open the gate.\n2. Lower the pole.\n3. Close the gate.\n',
  ],
  [
    'news of a program, with names of its users',
    'Thanks to @keeper2 and to @rose_weir3 for the patch. Set LOCK_CHECK_1_GATE to silence it.\n\n## Notes\n\n' +
      '1. Gates are faster.\n\n2. Locks are exported.\n\n3. Quays are longer.\n',
  ],
  [
    'names with an underscore',
    'A gate of the family SAM_1 and one of _old_ make, DOR_2, were sold.\n\n1. Oak.\n2. Iron.\n3. Elm.\n',
  ],
  [
    'formulas that no dollar encloses',
    'The flow is \\[q = \\frac{1}{2}v^{2} + \\max(h_{1}, h_{2})\\] and no more than \\frac{3}{4}.\n\n' +
      '1. Depth.\n2. Width.\n3. Slope.\n4. Wind.\n',
  ],
  [
    'conditions that are counted in bold',
    'If you sell the boat, you must either **(1)** leave the oars in it, or **(2)** say so in writing, or **(3)** pay the ' +
      'clerk. You may not **(4)** sell it twice.\n',
  ],
  [
    'points at the heads of lines, and other points',
    'Gates have their uses.\n1) They hold water.\n2) They let boats pass.\n3) They are handsome.\n4) They rot.\n\n' +
      'Locks have others:\n\n1) Oak is dear.\n2) Iron rusts.\n3) Elm rots.\n4) Brass is stolen.\n',
  ],
  [
    'a number raised in a table, and two points far below',
    '| gate<sup>1</sup> | lock<sup>2</sup> |\n| --- | --- |\n| oak | iron |\n\nThere are two ways.\n\n' +
      '2) By water.\n\nAnd there is another.\n\n3) By road.\n',
  ],
  [
    'points in bold brackets, and others',
    'Gates have two uses:\n\n**(1) To hold water**: that is the older.\n\n**(2) To let boats pass**: that is the newer.\n\n' +
      '(1) Oak is dear.\n\n(2) Iron rusts.\n\n(3) Elm rots.\n',
  ],
])('%s', (_, content) => {
  const { apparatus, findings } = read(content);
  expect([apparatus.markers.map(({ text }) => text), findings]).toEqual([[], []]);
});

test('numbers in brackets that go beyond a list of steps do not call it', () => {
  const content =
    'Water came in by night [2][6] and left by day [1][8]. The gate held [3][8].\n\n## Next Steps\n\n' +
    [1, 2, 3, 4, 5, 6, 7].map(n => `${n}. Look at gate ${n}.`).join('\n');
  expect(read(content).findings).toEqual([]);
});

test('numbers in the cells of a table call a note again as they please', () => {
  const content =
    '| gate | oak | iron |\n| --- | --- | --- |\n| A | yes<sup>(1)</sup> | no |\n| B | yes<sup>(2)</sup> | no<sup>(3)</sup> |\n' +
    '| C | yes<sup>(2)</sup> | no<sup>(4)</sup> |\n| D | yes<sup>(2)</sup> | no<sup>(4)</sup> |\n\n' +
    '1. Since the flood.\n2. But for the sill.\n3. As the keeper says.\n4. By lot.\n';
  const { apparatus, findings } = read(content);
  expect([apparatus.markers.length, findings]).toEqual([7, []]);
});

test('emphasis still ends before a marker', () => {
  const content =
    'The _Ledger_1 and the *Log*2 were sold, the __Map__3 was not.\n\n1. Hall, p. 3.\n2. Hall, p. 4.\n3. Hall, p. 5.\n';
  expect(read(content).apparatus.markers.map(({ note }) => note)).toEqual([0, 1, 2]);
});
