import { expect, test } from 'vitest';
import { worksList } from '../../../server/src/features/lists/works-list.ts';
import { asked } from '../asked.ts';

const { analysis } = asked(`
  Her letters were printed late
  (Ada Crowther, Letters from Bramley, hereafter cited as LFB).

  The owner "never paid on a Saturday" (LFB, X, p. 83). In March he
  "paid not at all" (LFB, II, pp. 17-19), in May "a third" (LFB, II, p. 7),
  and "then no more" (Ibid., p. 8).

  It was "a dead season" (Margaret Dyson, The Silent & Idle Mill, Leeds, 1931, p. 6).
  `);

test('works by name, volumes and places by number', () => {
  const { works } = worksList(analysis);
  const tree = works.map(({ name, volumes }) => [
    name,
    volumes.map(each => [each.volume, each.places.map(p => p.place)]),
  ]);
  expect(tree).toEqual([
    [
      'LFB',
      [
        [null, ['']],
        ['2', ['p. 7', 'p. 8', 'pp. 17-19']],
        ['10', ['p. 83']],
      ],
    ],
    ['Margaret Dyson, The Silent & Idle Mill', [[null, ['p. 6']]]],
  ]);
});

test('a work knows its full name, how often it is cited and where it is defined', () => {
  const [letters] = worksList(analysis).works;
  expect(letters).toMatchObject({ full: 'Ada Crowther, Letters from Bramley', count: 5 });
  expect(analysis.text.slice(letters.definedAt!)).toContain('hereafter cited as LFB');
});

test('what is cited without saying what stands apart', () => {
  const { unresolved, works } = worksList(asked('He "never paid" (ibid., p. 84).').analysis);
  expect(unresolved.map(({ words }) => words)).toEqual(['ibid., p. 84']);
  expect(works).toEqual([]);
});
