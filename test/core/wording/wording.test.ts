import { afterEach, describe, expect, test } from 'vitest';
import { languageOf, speakAsIn } from '../../../server/src/wording/languages.ts';
import { speak, spokenLanguage, t } from '../../../server/src/wording/wording.ts';

afterEach(() => speakAsIn('en'));

describe('a message', () => {
  test('is said in the language that is spoken', () => {
    speak('de', { '{0} of {1}': 'von {1} {0}' });
    expect(t('{0} of {1}', 3, 'ten')).toBe('von ten 3');
  });

  test('is said in English where the language lacks it', () => {
    speak('de', {});
    expect(t('{0} of {1}', 3, 'ten')).toBe('3 of ten');
  });

  test.each(['toString', 'constructor', '__proto__'])('is not taken for %s, which every object has', message => {
    expect(t(message)).toBe(message);
  });

  test('keeps what is put in as it is', () => {
    expect(t('{0} and {1}', '{1} $& $1', 'b')).toBe('{1} $& $1 and b');
  });
});

describe('a locale', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_CH.UTF-8', 'de'],
    ['DE', 'de'],
    ['en-gb', 'en'],
    ['fr', undefined],
    ['den', undefined],
    ['', undefined],
  ])('%s is spoken as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  test('without words is answered in English', async () => {
    await speakAsIn('de');
    expect(spokenLanguage()).toBe('de');
    await speakAsIn('zh-cn');
    expect(spokenLanguage()).toBe('en');
  });
});
