import { itStarts } from '../activation.js';

describe('activation', () => {
  itStarts();
});
