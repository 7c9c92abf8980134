import type { Document } from 'yaml';
import { isMap, isNode, isPair, isScalar } from 'yaml';
import { editDistance } from '../../check/citations/spelling.ts';
import type { Problem } from '../../library/own/reading.ts';
import { endlessProblem, valueOfYaml } from '../../library/own/yaml-problem.ts';
import { t } from '../../wording/wording.ts';

type Path = readonly (string | number)[];

/** A YAML document as it is read: its values, and what is wrong with them, each at its place. */
export class Source {
  readonly problems: Problem[] = [];
  readonly #document: Document;
  readonly #root: unknown;

  constructor(document: Document) {
    this.#document = document;
    this.#root = valueOfYaml(document);
    if (this.#root === undefined) this.problems.push(endlessProblem(document));
  }

  /** The whole as fields; null, with a problem, where it isn't a list of names with values. An empty file has none. */
  fields(): Fields | null {
    return this.fieldsOf(this.#root ?? {}, []);
  }

  fieldsOf(value: unknown, path: Path): Fields | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return new Fields(this, value as Record<string, unknown>, path);
    }
    this.complain(path, t('Here names with values are expected, one on each line: “title: ...”.'));
    return null;
  }

  /** At the value of a path, or at the name that leads to it. */
  complain(path: Path, message: string, atName = false): void {
    this.problems.push({ span: this.span(path, atName), message });
  }

  span(path: Path, atName = false): Problem['span'] {
    const node = atName ? this.#name(path) : this.#document.getIn(path, true);
    const range = isNode(node) ? node.range : null;
    if (range) return { start: range[0], end: Math.max(range[1], range[0] + 1) };
    return path.length > 0 && !atName ? this.span(path, true) : { start: 0, end: 1 };
  }

  #name(path: Path): unknown {
    const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
    const pair =
      isMap(parent) && parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    return isPair(pair) ? pair.key : null;
  }
}

/** Names with values. Each is asked for in its kind; one that is of another kind is a problem and counts as not given. */
export class Fields {
  readonly #source: Source;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: Path;
  readonly #asked = new Set<string>();

  constructor(source: Source, values: Readonly<Record<string, unknown>>, path: Path) {
    this.#source = source;
    this.#values = values;
    this.#path = path;
  }

  get names(): readonly string[] {
    return Object.keys(this.#values);
  }

  /** As text; a number is text too. Undefined where it isn't given. */
  text(name: string): string | undefined {
    const value = this.value(name);
    if (value === undefined || value === null) return undefined;
    const text = asText(value);
    if (text === undefined) this.complain(name, t('“{0}” is a text, on one line.', name));
    return text || undefined;
  }

  /** One text or a list of them. */
  texts(name: string): string[] {
    return this.items(name).flatMap(({ value, path }) => {
      const text = asText(value);
      if (text === undefined)
        this.#source.complain(path, t('“{0}” is a text, or a list with a text on each line.', name));
      return text ? [text] : [];
    });
  }

  /** Each member of a list with its place; a value alone is a list of one. */
  items(name: string): { value: unknown; path: Path }[] {
    const value = this.value(name);
    if (value === undefined || value === null) return [];
    const path = [...this.#path, name];
    return Array.isArray(value) ? value.map((each, i) => ({ value: each, path: [...path, i] })) : [{ value, path }];
  }

  /** Fields for each member of a list. */
  groups(name: string): Fields[] {
    return this.items(name).flatMap(({ value, path }) => this.#source.fieldsOf(value, path) ?? []);
  }

  /** The fields under a name; null where it isn't given. */
  group(name: string): Fields | null {
    const value = this.value(name);
    return value === undefined || value === null ? null : this.#source.fieldsOf(value, [...this.#path, name]);
  }

  /** A whole number from 1. */
  count(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined || value === null) return undefined;
    const count = Number(asText(value));
    if (Number.isInteger(count) && count > 0) return count;
    this.complain(name, t('“{0}” is a whole number.', name));
    return undefined;
  }

  /** A whole number, also below 0. */
  integer(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined || value === null) return undefined;
    const number = Number(asText(value) || Number.NaN);
    if (Number.isInteger(number)) return number;
    this.complain(name, t('“{0}” is a whole number.', name));
    return undefined;
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name);
    const choice = choices.find(each => each === text);
    if (text !== undefined && !choice) this.complain(name, t('“{0}” is one of these: {1}.', name, choices.join(', ')));
    return choice;
  }

  /** As it stands, whatever it is. */
  value(name: string): unknown {
    this.#asked.add(name);
    return this.#values[name];
  }

  complain(name: string, message: string): void {
    this.#source.complain([...this.#path, name], message);
  }

  /** Says what is missing from the whole. */
  miss(message: string): void {
    this.#source.complain(this.#path, message);
  }

  /** To be called last: what nobody has asked for is not known, which `unknown` says. */
  rejectOthers(unknown: (name: string) => string): void {
    for (const name of this.names) {
      if (this.#asked.has(name)) continue;
      const meant = [...this.#asked].find(known => editDistance(known.toLowerCase(), name.toLowerCase(), 2) <= 2);
      const hint = meant ? t('“{0}” was meant?', meant) : t('There are: {0}.', [...this.#asked].join(', '));
      this.#source.complain([...this.#path, name], `${unknown(name)} ${hint}`, true);
    }
  }
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : undefined;
