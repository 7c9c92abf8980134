import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { ContentsFile } from '../../../server/src/library/contents-file.ts';
import type { Work } from '../../../server/src/library/model.ts';

const folder = fileURLToPath(new URL('../../../library/', import.meta.url));
const filesIn = (name: string): string[] => readdirSync(`${folder}${name}`).filter(file => file.endsWith('.json'));
const read = (path: string) => JSON.parse(readFileSync(`${folder}${path}`, 'utf8'));

const ajv = new Ajv({ allErrors: true, strictTypes: false });
const validators = {
  works: ajv.compile(read('schemas/works.schema.json')),
  contents: ajv.compile(read('schemas/contents.schema.json')),
};

describe.each(['works', 'contents'] as const)('the data in library/%s', kind => {
  test.each(filesIn(kind))('%s keeps to its schema', file => {
    const validate = validators[kind];
    validate(read(`${kind}/${file}`));
    expect(validate.errors).toBeNull();
  });

  test.each(filesIn(kind))('%s names the schema, so that editors complete it', file => {
    expect(existsSync(`${folder}${kind}/${read(`${kind}/${file}`).$schema}`)).toBe(true);
  });
});

test('the schemas refuse what is wrong', () => {
  const work = { id: 'DCW', abbreviations: ['DCW'], title: 'Writings', citedBy: 'page' };
  expect(validators.works({ works: [work] })).toBe(true);
  expect(validators.works({ works: [{ ...work, lastPage: 9 }] })).toBe(false);
  expect(validators.works({ works: [{ ...work, volumns: [] }] })).toBe(false);
  expect(validators.works({ works: [{ ...work, url: 'javascript:alert(1)' }] })).toBe(false);
  const contents = (row: unknown) => ({ work: 'DCW', volumes: { '1': [row] } });
  expect(validators.contents(contents([1, 2, 'To the Reader', '', '', 'high']))).toBe(true);
  expect(validators.contents(contents([1, 2, 'To the Reader', '', '', 'low']))).toBe(false);
});

describe('the works', () => {
  const { works } = bundledLibrary;

  test('are all those of the files', () => {
    const inFiles = filesIn('works').flatMap(file => read(`works/${file}`).works.map(({ id }: Work) => id));
    expect(works.map(({ id }) => id).sort()).toEqual(inFiles.sort());
  });

  test('have ids of their own', () => {
    expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
  });

  test('have abbreviations of their own, unless these are marked as ambiguous', () => {
    const plain = works.filter(({ ambiguous }) => !ambiguous).flatMap(({ abbreviations }) => abbreviations);
    expect(plain.filter(abbreviation => bundledLibrary.byAbbreviation(abbreviation).length > 1)).toEqual([]);
  });

  test('of two letters are ambiguous', () => {
    const short = works.filter(work => work.abbreviations.some(abbreviation => abbreviation.length < 3));
    expect(short.filter(({ ambiguous }) => !ambiguous)).toEqual([]);
  });

  test.each(works.map(work => [work.id, work] as const))('%s has its source recorded', id => {
    expect(readFileSync(`${folder}SOURCES.md`, 'utf8')).toMatch(new RegExp(`^\\| ${id} \\|`, 'm'));
  });

  test.each(works.filter(({ volumes }) => volumes).map(work => [work.id, work] as const))(
    '%s lists its volumes in order, within their number',
    (_id, { volumes = [], volumeCount }) => {
      const numbers = volumes.map(({ number }) => Number.parseFloat(number));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(Math.max(...numbers)).toBeLessThanOrEqual(volumeCount?.count ?? Number.POSITIVE_INFINITY);
    },
  );
});

describe.each(filesIn('contents').map(file => [file, read(`contents/${file}`) as ContentsFile] as const))(
  'the contents in %s',
  (_file, contents) => {
    const work = bundledLibrary.byId(contents.work)!;
    const volumes = Object.entries(contents.volumes);

    test('are those of a work, and of volumes that it has', () => {
      for (const [volume] of volumes) expect(bundledLibrary.volume(work, volume)?.number).toBe(volume);
      for (const volume of contents.complete ?? []) expect(contents.volumes).toHaveProperty([volume]);
    });

    test.each(volumes)('of volume %s stand in order, on pages that the volume has', (volume, rows) => {
      const end = bundledLibrary.pageLimit(work, volume)?.lastPage ?? 1000;
      for (const [first, last] of rows) expect([first <= last, last <= end]).toEqual([true, true]);
      const sorted = [...rows].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
      expect(rows).toEqual(sorted);
    });

    test('reach the library, each piece in its place', () => {
      const rows = volumes.flatMap(([, list]) => list);
      expect(work.contents).toHaveLength(rows.length);
      for (const piece of work.contents!)
        expect(bundledLibrary.findPieces(work, piece.title, piece.volume)).toContain(piece);
    });
  },
);

test('the library stays small', () => {
  const sizes = ['works', 'contents'].flatMap(kind =>
    filesIn(kind).map(file => statSync(`${folder}${kind}/${file}`).size),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(300_000);
});
