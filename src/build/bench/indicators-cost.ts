import { writeFileSync } from 'node:fs';
import { loadCommons } from '../../data/load.ts';
import { LEVELS } from '../../indicators/measure-all.ts';
import { coverageOfCommons, measuresOf } from '../../indicators/of-commons.ts';

/**
 * Milliseconds that the figures of all territories take in a process that has read the data and nothing else: the
 * gazetteer, coverage of every commune, every indicator. Run as `node indicators-cost.ts <data> <report>`.
 */
const [data = '', report = ''] = process.argv.slice(2);
const commons = loadCommons(data);
const start = performance.now();
coverageOfCommons(commons, '2025-01-01');
const covered = performance.now();
const measures = measuresOf(commons, '2025-01-01');
const areas = LEVELS.map((level) => measures[level].size);
const end = performance.now();
writeFileSync(report, JSON.stringify({ coverage: covered - start, milliseconds: end - start, areas }));
