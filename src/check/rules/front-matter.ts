import { defineRule } from '../rule.js';

export default defineRule({
  id: 'front-matter',
  severity: 'warning',
  title: 'The front matter cannot be read, or names a check or severity that does not exist.',
  check({ frontMatter }, report) {
    for (const problem of frontMatter?.problems ?? []) report(problem);
  },
});
