// Writes 10,000 spans with the ticks and the nice span that d3-array gives for them.
//
//   apt-get install nodejs node-d3-array
//   node Tests/SVGChartsTests/Tools/d3_ticks.mjs > Tests/SVGChartsTests/Cases/d3-ticks.txt
//
// A line is: start stop count|nice start, nice stop|ticks, in JavaScript's shortest decimals.
// Produced with d3-array 3.2.0, as Debian 12 ships it.
import {pathToFileURL} from "url";
import {join} from "path";

const home = process.env.D3_ARRAY ?? "/usr/share/nodejs/d3-array";
const load = async name => (await import(pathToFileURL(join(home, "src", name)))).default;
const [ticks, nice] = [await load("ticks.js"), await load("nice.js")];

// SplitMix32, so that the same cases come out every time.
let state = 20251231;
const random = () => {
  state = (state + 0x9e3779b9) | 0;
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
};
const integer = (low, high) => low + Math.floor(random() * (high - low + 1));
const rounded = value => Number(value.toPrecision(integer(1, 6)));

const spans = [
  () => [integer(-100, 100), integer(-100, 100)],
  () => [0, integer(1, 1000000)],
  () => [rounded(random()), rounded(1 + random())],
  () => { const size = 10 ** integer(-9, 12); return [rounded(-random() * size), rounded(random() * size)]; },
  () => { const size = 10 ** integer(-6, 12); return [rounded(random() * size), rounded(random() * size)]; },
  () => { const base = integer(1, 1000000); return [base, base + rounded(random())]; },
];

const lines = [];
while (lines.length < 10000) {
  let [start, stop] = spans[lines.length % spans.length]();
  if (random() < 0.95 && stop < start) [start, stop] = [stop, start];
  // With a count of 1 d3's nice() runs away to 1e308 where zero lies within the span.
  const count = random() < 0.5 ? 5 : integer(2, 20);
  lines.push(`${start} ${stop} ${count}|${nice(start, stop, count)}|${ticks(start, stop, count)}`);
}
process.stdout.write(lines.join("\n") + "\n");
