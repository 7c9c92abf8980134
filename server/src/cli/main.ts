import { run } from './program.ts';

run(process.argv.slice(2)).then(exitCode => {
  process.exitCode = exitCode;
});
