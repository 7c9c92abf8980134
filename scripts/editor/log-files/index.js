// Writes VS Code's log files, among them what its output panel shows. The real package does it in C++, with rotation;
// here a log lives as long as a try or a test.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const off = levels.length;

class Logger {
  #path;
  #level = 0;
  #bare = false;

  constructor(path) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
  }

  trace = text => this.#write(0, text);
  debug = text => this.#write(1, text);
  info = text => this.#write(2, text);
  warn = text => this.#write(3, text);
  error = text => this.#write(4, text);
  critical = text => this.#write(5, text);

  getLevel = () => this.#level;
  setLevel = level => {
    this.#level = level;
  };
  setPattern = () => {};
  clearFormatters = () => {
    this.#bare = true;
  };
  flush = () => {};
  drop = () => {
    this.#level = off;
  };

  #write(level, text) {
    if (level < this.#level) return;
    appendFileSync(this.#path, this.#bare ? text : `${now()} [${levels[level]}] ${text}\n`);
  }
}

/** `2026-01-31 23:59:59.123`, which is how the output panel recognises where an entry begins. */
const now = () => new Date().toISOString().slice(0, -1).replace('T', ' ');

const makeLogger = async (_name, path) => new Logger(path);

export { makeLogger as createAsyncRotatingLogger, makeLogger as createRotatingLogger };
export const setFlushOn = () => {};
