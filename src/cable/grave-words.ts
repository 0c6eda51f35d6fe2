/** Words that a transcript must not get wrong, in small letters: they turn its sense or its sums. */

/** Words that turn a sentence round. */
export const NEGATIONS: readonly string[] =
  'not no never none neither nor without cannot nothing nobody nowhere hardly'.split(' ');

/** Numbers in words. */
export const CARDINALS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'.split(
    ' ',
  );

export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

export const WEEKDAYS: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
