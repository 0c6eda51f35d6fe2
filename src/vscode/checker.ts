// The checks with all their rules and words: loaded when the first cable is checked, from a bundle of
// its own. Others import its types only.
export * from '../check/index.js';
