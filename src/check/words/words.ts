import { NAMES, ROOTS } from './list.js';
import { isDerived, isInflected } from './morphology.js';

/** Whether a word in small letters is an English one, or made from one by endings and beginnings. */
export function isKnownWord(word: string): boolean {
  return isDerived(word, roots());
}

/** Whether a word in small letters is an English one that names nobody and no place. */
export function isCommonWord(word: string): boolean {
  return !names().has(word) && isDerived(word, common());
}

/**
 * Whether a word in small letters can be one half of a compound: `burden`, `sharing`, `off`. Narrower
 * than `isKnownWord`, which takes `tions` for the plural of something.
 */
export function isPlainWord(word: string): boolean {
  return word.length < 5 ? SHORT.has(word) : isInflected(word, roots());
}

/** Words of up to four letters that compounds are made of; among all others are too many endings. */
const SHORT = new Set(
  (
    'air all anti area arm arms army back bank base bill body book both boy by call cape card care case cash city ' +
    'co coal cold come cost crew cut data date day days deal dead desk door down draw drop dry east end ex eye ' +
    'face fact fall far farm fast few file film fire five flat flow fly food foot form four free fuel full fund ' +
    'gas get give go gold good grey gun half hand hard head heat help high hill hold home hot hour how ice in job ' +
    'key king lake land last late law lay lead left less life lift like line link list live load loan long look ' +
    'low made mail main make man many map mass men mid mile milk mine mode month more most move multi nam near neo ' +
    'new news next nine no non north note now off oil old on once one only open out over own page paid part past pay ' +
    'per plan play plus poor port post pre price pro push quid rail rain rate re read real red rent rest rice rich ' +
    'right ring rise risk road role roll room rule run sale same save sea seat self semi send set shop short ' +
    'show side sign site six size so soft son song south staff stop sub sun take talk tank task tax team ten term ' +
    'test text them then there thin third this time to top town trade turn two type ultra unit up use vice view ' +
    'viet vis wage wait walk wall war warm watch wave way week well west wide will wind wine wing wood word work world ' +
    'year zone'
  ).split(' '),
);

const roots = once(() => decode(ROOTS));
const names = once((): ReadonlySet<string> => new Set(NAMES.split(' ')));
const common = once(
  (): ReadonlySet<string> => new Set([...roots()].filter((word) => !names().has(word))),
);

function decode(coded: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (let at = 0; at < coded.length;) {
    const shared = coded.charCodeAt(at++) - 65;
    const from = at;
    while (coded.charCodeAt(at) >= 97) at++;
    word = word.slice(0, shared) + coded.slice(from, at);
    words.add(word);
  }
  return words;
}

/** Most cables need no words at all, so they are unpacked when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
