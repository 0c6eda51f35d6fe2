// Everything that `cablese proof` needs, loaded when it runs.
export { listProof as list } from './proof/list.js';
export { mergeRecords as merge } from './proof/merge.js';
export { listQueries as queries } from './proof/queries.js';
export { scoreReading as score } from './proof/score.js';
export { setState as state } from './proof/state.js';
