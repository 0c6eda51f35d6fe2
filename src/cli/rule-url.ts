/** Where Cablese is at home. */
export const HOMEPAGE = 'https://github.com/cablese/cablese';

/** Where the page of a rule is read. */
export function ruleUrl(rule: string): string {
  return `${HOMEPAGE}/blob/main/docs/rules/${rule}.md`;
}
