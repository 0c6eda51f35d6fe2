/** How long parsing and each rule take on 1 MB at their quickest, for people who speed them up. */
import { parseCable } from '../src/cable/index.js';
import { CableView, rules } from '../src/check/index.js';
import { cable } from './corpus.mjs';

const RUNS = 15;
const WARM_UP = 5;

/** What the rules share. Each is computed once, in this order, so that none counts another's time. */
const SHARED = Object.entries(Object.getOwnPropertyDescriptors(CableView.prototype))
  .filter(([, property]) => property.get !== undefined)
  .map(([name]) => name as Exclude<keyof CableView, 'leafAt'>);

const texts = [cable(1_000_000, 2), cable(1_000_000, 1)];
const taken = new Map<string, number[]>();
let findings = new Map<string, number>();

const time = <T,>(name: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  const list = taken.get(name) ?? [];
  list.push(performance.now() - start);
  taken.set(name, list);
  return result;
};

for (let run = -WARM_UP; run < RUNS; run++) {
  if (run === 0) taken.clear();
  findings = new Map();
  for (const text of texts) {
    const root = time('(parse)', () => parseCable(text));
    const fresh = new CableView(text, root);
    for (const name of SHARED) time(`view.${name}`, () => fresh[name]);
    for (const rule of rules) {
      let count = 0;
      time(rule.id, () => rule.check(fresh, () => count++));
      findings.set(rule.id, (findings.get(rule.id) ?? 0) + count);
    }
  }
}

const rows = [...taken].map(([name, list]) => ({ name, time: Math.min(...list) }));
const total = rows.reduce((sum, { time: spent }) => sum + spent, 0);

console.log('ms per MB  findings');
for (const { name, time: spent } of rows.sort((a, b) => b.time - a.time)) {
  const count = findings.get(name);
  console.log(`${spent.toFixed(2).padStart(9)}  ${String(count ?? '').padStart(8)}  ${name}`);
}
console.log(`${total.toFixed(2).padStart(9)}  ${''.padStart(8)}  (all)`);
