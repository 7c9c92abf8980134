import { expect, test } from 'vitest';
import { inlaysIn } from '../../server/src/features/inlays.ts';
import { asked } from './asked.ts';

/** The text with the words in it, between ‹ and ›. */
function withInlays(drawing: string): string {
  const { analysis } = asked(drawing);
  const { content } = analysis.text;
  const inlays = inlaysIn(analysis, { start: 0, end: content.length }).reverse();
  return inlays.reduce((text, { at, words }) => `${text.slice(0, at)}‹${words}›${text.slice(at)}`, content);
}

const defined = 'Her letters came late (Ada Crowther, Letters from Bramley, hereafter cited as LFB).';

test('ibid. is followed by the work and volume it stands for', () =>
  expect(withInlays(`${defined} He "never paid" (LFB, II, p. 83), "nor wished to" (ibid., p. 84).`)).toBe(
    `${defined} He "never paid" (LFB, II, p. 83), "nor wished to" (ibid.‹= LFB 2›, p. 84).`,
  ));

test('one without a place of its own by the place too', () =>
  expect(withInlays(`${defined} He "never paid" (LFB, II, p. 83), "nor wished to" (ibid.).`)).toBe(
    `${defined} He "never paid" (LFB, II, p. 83), "nor wished to" (ibid.‹= LFB 2, p. 83›).`,
  ));

test('a bare page has the work before it', () =>
  expect(withInlays(`${defined} He "never paid" (LFB, II, p. 83), "nor wished to" (p. 84).`)).toBe(
    `${defined} He "never paid" (LFB, II, p. 83), "nor wished to" (‹LFB 2,›p. 84).`,
  ));

test('nothing is said where the text does not decide', () =>
  expect(withInlays('He "never paid" (ibid., p. 84).')).toBe('He "never paid" (ibid., p. 84).'));

test('only of the stretch that is asked for', () => {
  const { analysis } = asked(`${defined} He "never paid" (LFB, II, p. 83), "nor wished to" (ibid., p. 84).`);
  expect(inlaysIn(analysis, { start: 0, end: 90 })).toEqual([]);
});
