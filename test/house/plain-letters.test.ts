import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PLAIN, withPlainLetters } from '../../scripts/plain-letters.mjs';

const server = fileURLToPath(new URL('../../server/src/', import.meta.url));
const sources = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));

/** Opens a place in a template that a test writes. */
const PLACE = '$';

const isComment = (line: string): boolean => /^\s*(?:\*|\/\*|\/\/)/.test(line);

describe('letters written as plain ranges', () => {
  it.each([
    [
      String.raw`/^\p{Lu}[\p{L}’'-]+$/u`,
      ['Ørsted', 'Łódź', 'Ḥusayn', 'Ștefan', 'Ѣдкій', 'Ґалаґан', 'Ἀθῆναι'],
      ['mill', '2nd', '×'],
    ],
    [String.raw`/^\p{Ll}+$/u`, ['œuvre', 'że', 'ṣabr', 'ѳита', 'ἀγορά', 'ﬁn'], ['Mill', 'İ', '÷']],
    [String.raw`/^[^\p{L}\p{N}]+$/u`, ['–', '“', ' ', '×'], ['水', 'ひ', 'é', '²', 'Ⅳ']],
    [String.raw`/^\P{L}$/u`, ['3', ';'], ['д']],
    ["new RegExp('^\\\\p{Lu}[\\\\[\\\\p{Ll}]+$', 'u')", ['Mill', 'M[l'], ['mill']],
    [`new RegExp(\`^${PLACE}{'\\\\p{Lu}'}\\\\p{L}{2}$\`, 'u')`, ['Der'], ['der', 'Dort']],
    [`new RegExp(String.raw\`^[${PLACE}{'x'}\\p{Lu}]\\p{Ll}$\`, 'u')`, ['xé', 'Éx'], ['éx']],
  ])('mean the same: %s', (source, yes, no) => {
    const written = withPlainLetters(source);
    expect(written).not.toMatch(/\\p/i);
    const pattern: RegExp = new Function(`return ${written}`)();
    expect(yes.filter(word => !pattern.test(word))).toEqual([]);
    expect(no.filter(word => pattern.test(word))).toEqual([]);
  });

  it('are those of Unicode in the scripts that the languages of citations are written in', () => {
    const stretches = [
      [0x20, 0x17f],
      [0x386, 0x3ce],
      [0x400, 0x45f],
      [0x1e00, 0x1e95],
    ];
    for (const [name, inside] of Object.entries(PLAIN)) {
      const [plain, exact] = [new RegExp(`[${inside}]`), new RegExp(`\\p{${name}}`, 'u')];
      for (const [first, last] of stretches)
        for (let code = first; code <= last; code++) {
          const sign = String.fromCharCode(code);
          if (/\p{Cn}|[\u0387]/u.test(sign)) continue;
          expect(plain.test(sign), `${name}: ${sign} (${code.toString(16)})`).toBe(exact.test(sign));
        }
    }
  });

  it('leave none in the sources that read texts', () => {
    const left = sources
      .filter(name => !name.startsWith('features'))
      .flatMap(name =>
        withPlainLetters(readFileSync(join(server, name), 'utf8'))
          .split('\n')
          .filter(line => /\\[pP]\{(?:L|Lu|Ll|N)\}/.test(line) && !isComment(line)),
      );
    expect(left).toEqual([]);
  });
});
