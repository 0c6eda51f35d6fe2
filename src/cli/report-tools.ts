// Everything that a report of `cablese stats` needs, loaded when one is asked for.
export { reportCsv, reportMarkdown } from '../proof/index.js';
export { reportOf } from './proof-report.js';
