/** One misspelt label, which has a safe fix, on line 3. */
export const WRONG = `SECRET

Clasification

Minister leaves for Vienna tomorrow.
`;

/** The same, mended. */
export const RIGHT = WRONG.replace('Clasification', 'Classification');

/** The rule that speaks of it; the others are silenced by `ONLY`. */
export const RULE = 'label-misspelt';

/** Two pages, a paragraph across their turn, parts inside the second paragraph. */
export const TWO_PAGES = `SECRET

Classification

1. (C) Foreign Minister asked us to

SECRET

[page 2]

SECRET

Classification

repeat what we had said.

2. He made two points:

(a) Bridge stays closed.

(b) Ferry[?] runs [illegible] Sundays.

CALDER

END
`;
