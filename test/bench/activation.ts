import Module from 'node:module';

/* A process of its own, which prints the milliseconds that the built extension takes from its code to the end of `activate`. */

/** A function's own name can't be written; but the extension gives names to things. */
function nothing(): void {}
Object.defineProperty(nothing, 'name', { writable: true });

/** Stands in for the editor's interface: whatever is asked of it is there and does nothing. */
const anything: unknown = new Proxy(nothing, {
  get: (target, name) => {
    if (name === Symbol.toPrimitive) return () => 'vscode';
    if (name === 'then') return undefined;
    if (name === 'prototype') return target.prototype;
    return name === Symbol.iterator ? function* () {} : anything;
  },
  apply: () => anything,
  construct: () => anything as object,
});

const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load;
loader._load = function (request, ...rest) {
  return request === 'vscode' ? anything : load.call(this, request, ...rest);
};

const start = performance.now();
const { activate } = require(process.argv[2]!) as { activate(context: unknown): void };
activate({ subscriptions: [], asAbsolutePath: (path: string) => path, extensionUri: anything });
console.log(performance.now() - start);
process.exit();
