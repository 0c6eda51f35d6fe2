// The detector of left-out words: loaded when a person first wants to see some, from a bundle of its
// own, and the model after it. Others import its types only.
export * from '../ellipsis/index.js';
