import { setFlagsFromString } from 'node:v8';

// A regular expression is made twice as a rule, first for an interpreter and, once it has proved useful, for the machine. Nearly
// all of ours do, and they are long: to make them for the machine at once takes a third off the first document.
// An engine that doesn't know the flag says so and goes on, which it would not do at its start.
setFlagsFromString('--no-regexp-tier-up');
