import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { completionsAt } from '../../../server/src/features/completion/completion.ts';
import { Library, type Work } from '../../../server/src/library/model.ts';

const letters: Work = {
  id: 'LFB',
  abbreviations: ['LFB'],
  title: 'Letters from Bramley',
  author: 'Ada Crowther',
  volumeCount: { count: 3, confidence: 'high' },
  volumes: [{ number: '1', covers: '1841-44' }, { number: '2' }, { number: '3' }],
  contents: [
    { title: 'To the Overseer', volume: '2', firstPage: 180, lastPage: 191, confidence: 'high' },
    { title: 'The Crisis Has Come', volume: '3', firstPage: 7, lastPage: 9, confidence: 'high' },
    { title: 'To Leeds', volume: '2', firstPage: 5, lastPage: 9, confidence: 'low' },
  ],
};

const diaries: Work = { id: 'HD', abbreviations: ['HDS'], title: 'Diaries', author: 'John Hartley' };

const library = new Library([letters, diaries]);

/** What is offered at the `|` of the text, as labels and as the text that results, from the cursor's line on. */
function offered(text: string): { label: string; result: string; detail: string }[] {
  const offset = text.indexOf('|');
  const content = text.replace('|', '');
  const analysis = analyse(content, { dialect: 'plaintext', library });
  return completionsAt(analysis, offset).map(({ label, detail, insert, replace }) => {
    expect(replace.end).toBe(offset);
    const start = content.lastIndexOf('\n', offset - 1) + 1;
    return { label, detail, result: `${content.slice(start, replace.start)}${insert}${content.slice(offset)}` };
  });
}

const shown = (text: string) =>
  completionsAt(analyse(text.replace('|', ''), { dialect: 'plaintext', library }), text.indexOf('|'));

const labels = (text: string): string[] => offered(text).map(({ label }) => label);

const first = (text: string): string | undefined => offered(text)[0]?.result;

const essay = `Her letters came late (Ada Crowther, Letters from Bramley, hereafter cited as LFB).
The owner "never paid" (LFB, I, p. 83). Forty looms stood still (Margaret Dyson, The Silent Mill, Leeds, 1931, p. 6).
He "paid a third" (LFB, II, p. 191); so others too (Dyson, p. 9).
`;

describe('after an opening bracket', () => {
  test('the works that the text cites, the nearest first, with the volume last cited', () =>
    expect(labels(`${essay}In May (|`)).toEqual(['Dyson', 'LFB, II', 'LFB']));

  test('are written as the text writes them, up to the page', () => {
    expect(offered(`${essay}In May (|`).map(({ result }) => result)).toEqual([
      'In May (Dyson, p. ',
      'In May (LFB, II, p. ',
      'In May (LFB',
    ]);
  });

  test('show the form that the text uses', () => {
    const form = ({ label, goesOn = '' }: { label: string; goesOn?: string }) => label + goesOn;
    expect(shown(`${essay}In May (|`).map(form)).toEqual(['Dyson, p. …', 'LFB, II, p. …', 'LFB, …, p. …']);
    expect(shown(`${essay}In May (LFB, |`).map(form)[0]).toBe('II, p. …');
    const colons = 'So (Ada Crowther, Letters from Bramley, hereafter LFB). And (LFB 1:83), and (LFB 2:191).\n';
    expect(shown(`${colons}In May (|`).map(form)).toEqual(['LFB 2:…', 'LFB …:…']);
  });

  test('what is typed already is replaced', () =>
    expect(first(`${essay}In May (see D|`)).toBe('In May (see Dyson, p. '));

  test('says which work that is', () =>
    expect(offered(`${essay}In May (|`)[1].detail).toBe('Ada Crowther, Letters from Bramley'));

  test('abbreviations of the library come once two letters are typed', () => {
    expect(labels(`${essay}In May (HD|`)).toContain('HDS');
    expect(labels(`${essay}In May (H|`)).not.toContain('HDS');
  });

  test('also when the bracket stands before other text', () =>
    expect(offered(`${essay}In May (|). He left.`)[0].result).toBe('In May (Dyson, p. ). He left.'));
});

describe('in another form', () => {
  const plain = 'He "never paid" (LFB 2:83). ';

  test('volume and page are put together as the text does', () =>
    expect(first(`${plain}In May (|`)).toBe(`${plain}In May (LFB 2:`));

  test('small roman figures stay small', () => {
    const text = 'He "never paid" (LFB, ii, 83). ';
    expect(first(`${text}In May (|`)).toBe(`${text}In May (LFB, ii, `);
  });
});

describe('after a work', () => {
  test('its volumes, those that were cited first', () =>
    expect(labels(`${essay}In May (LFB, |`)).toEqual(['II', 'I', 'III']));

  test('up to the page', () => expect(first(`${essay}In May (LFB, |`)).toBe('In May (LFB, II, p. '));

  test('with a blank where none stands yet', () => expect(first(`${essay}In May (LFB,|`)).toBe('In May (LFB, II, p. '));

  test('say what is in them', () => expect(offered(`${essay}In May (LFB, |`)[1].detail).toBe('1841-44'));

  test('a work without volumes goes on with the pages last cited', () =>
    expect(offered(`${essay}In May (Dyson, |`).map(({ result }) => result)).toEqual([
      'In May (Dyson, p. 9',
      'In May (Dyson, p. 6',
    ]));
});

describe('after a volume', () => {
  test('the pages last cited, then the pieces that are known for sure', () =>
    expect(offered(`${essay}In May (LFB, II, |`).map(({ result, detail }) => [result, detail])).toEqual([
      ['In May (LFB, II, p. 191', 'cited before'],
      ['In May (LFB, II, pp. 180-191', '“To the Overseer”'],
    ]));

  test('after the word for pages the number alone', () =>
    expect(first(`${essay}In May (LFB, II, p. 1|`)).toBe('In May (LFB, II, p. 191'));
});

describe('after a quotation mark in brackets', () => {
  test('a work that the text has not cited by its places yet is cited in the form that its entry shows', () => {
    const own = new Library([{ ...letters, form: 'LFB 2:83' }]);
    const text =
      'Her letters came late (Ada Crowther, Letters from Bramley, hereafter cited as LFB). In May ("To the O';
    const analysis = analyse(text, { dialect: 'plaintext', library: own });
    expect(completionsAt(analysis, text.length)[0]?.insert).toContain('LFB 2:180-191');
  });

  test('pieces of the works cited, with their place filled in', () =>
    expect(first(`${essay}In May ("To the O|`)).toBe('In May ("To the Overseer," LFB, II, pp. 180-191'));

  test('an article at the head makes no difference', () => {
    expect(first(`${essay}In May (“Crisis|`)).toBe('In May (“The Crisis Has Come,” LFB, III, pp. 7-9');
    expect(first(`${essay}In May (“The C|`)).toBe('In May (“The Crisis Has Come,” LFB, III, pp. 7-9');
  });

  test('nothing before a letter is typed', () => expect(labels(`${essay}In May ("|`)).toEqual([]));
});

describe('in a note', () => {
  test('works at its head, and after a semicolon', () => {
    expect(first(`${essay}He left.1\n\nNotes\n\n1. L|`)).toBe('1. Dyson, p. ');
    expect(labels(`${essay}He left.1\n\nNotes\n\n1. Dyson, p. 4; LFB, |`)).toEqual(['II', 'I', 'III']);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['in prose', `${essay}In May LFB, |`],
    ['after the bracket is closed', `${essay}In May (LFB, II, p. 3) |`],
    ['in prose within brackets', `${essay}In May (which was cold, as it is in Leeds, and in |`],
    ['in a text that cites nothing', 'In May (|'],
  ])('%s', (_, text) => expect(labels(text)).toEqual([]));
});
