// Writes the rules into the setting `loccit.severity` of package.json and what each is about into package.nls.json, so that the
// settings editor offers each of them. What package.nls.de.json says is for people to write.
//
//   node scripts/settings.mjs            after a rule was added or changed
//   node scripts/settings.mjs --check    fails when package.json is not up to date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

const path = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(path, 'utf8'));
const wordsPath = join(root, 'package.nls.json');
const oldWords = JSON.parse(readFileSync(wordsPath, 'utf8'));
const before = JSON.stringify([manifest, oldWords]);
const setting = manifest.contributes.configuration.properties['loccit.severity'];
const { rules, ruleLink } = await loadRules();
setting.properties = Object.fromEntries(rules.map(rule => [rule.code, propertyOf(rule)]));
const words = Object.fromEntries([
  ...Object.entries(oldWords).filter(([key]) => !key.startsWith('rule.')),
  ...rules.map(rule => [keyOf(rule), `${rule.summary} [More about this rule](${ruleLink(rule.code)})`]),
]);

if (JSON.stringify([manifest, words]) === before) {
  console.log('The setting loccit.severity lists every rule.');
} else if (process.argv.includes('--check')) {
  console.error('The setting loccit.severity does not say what server/src/check/rules.ts says. Run: npm run settings');
  process.exitCode = 1;
} else {
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(wordsPath, `${JSON.stringify(words, null, 2)}\n`);
  console.log(`Wrote ${rules.length} rules to the setting loccit.severity.`);
}

function propertyOf(rule) {
  return {
    type: 'string',
    enum: ['error', 'warning', 'information', 'hint', 'off'],
    default: rule.severity,
    markdownDescription: `%${keyOf(rule)}%`,
  };
}

/** `rule.note_gap`, in package.nls.json and its translations. */
function keyOf({ code }) {
  return `rule.${code.replace(/\W/g, '_')}`;
}

/** The rules are TypeScript: bundled in memory and imported from there. */
async function loadRules() {
  const contents = `export { rules } from './server/src/check/rules.ts';
    export { ruleLink } from './server/src/report/links.ts';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'neutral' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
