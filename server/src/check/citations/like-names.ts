/**
 * Names that may be a slip of the pen for each other, found without comparing all with all. What is a letter away keeps its first
 * three letters, its last three, or all of them in another order; longer names, in which two letters may differ, are grouped by
 * their first letter and length.
 */
export class LikeNames {
  readonly #names: ReadonlySet<string>;
  readonly #byKey = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    this.#names = new Set(names);
    for (const name of this.#names) {
      for (const key of new Set([...keysOf(name), ofLength(name, 0)])) {
        const known = this.#byKey.get(key);
        if (known) known.push(name);
        else this.#byKey.set(key, [name]);
      }
    }
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Those that may be a slip for a word, or it for them, at most some hundreds: whether they are is for a comparison to say. */
  like(word: string): ReadonlySet<string> {
    const lengths = word.length < LONG ? [] : [-2, -1, 0, 1, 2].map(more => ofLength(word, more));
    return new Set([...keysOf(word), ...lengths].flatMap(key => (this.#byKey.get(key) ?? []).slice(0, MOST)));
  }
}

const keysOf = (name: string): string[] => [`${name.slice(0, 3)}-`, `-${name.slice(-3)}`, [...name].sort().join('')];

const ofLength = (name: string, more: number): string => `${name[0]}${name.length + more}`;

/** From this length on two letters may differ. */
const LONG = 12;
/** Of more that are alike only so many are looked at, else all would be compared with all. */
const MOST = 300;
