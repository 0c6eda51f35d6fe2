import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tokensOf } from '../../src/ellipsis/tokens.js';
import { type Passage } from './corpus.mjs';
import { refine } from './refine-tags.mjs';

/** A sentence of full prose, in the product's own tokens and tags. */
export interface TaggedSentence {
  words: string[];
  tags: Uint8Array;
}

const LONGEST = 90;

/** Makes a function that tags a passage with wink-nlp (MIT), in the tokens of the product. */
export function proseTagger(): (passage: Passage) => TaggedSentence[] {
  const nlp = winkNLP(winkModel, ['pos']);
  // Names of what is asked for, which wink-nlp knows by the function itself.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { precedingSpaces, pos: partOfSpeech } = nlp.its;
  return (passage) => {
    const tagged: TaggedSentence[] = [];
    for (const text of passage) {
      const tokens = tokensOf(text);
      if (tokens.length < 4 || tokens.length > LONGEST) continue;
      const found = nlp.readDoc(text).tokens();
      const values = found.out();
      const spaces = found.out(precedingSpaces);
      const pos = found.out(partOfSpeech);
      // Both run over the same characters; a token takes the tag of the first one that it covers.
      const coarse: string[] = [];
      let at = 0;
      let k = 0;
      for (const token of tokens) {
        while (k < values.length) {
          const start = at + (spaces[k] ?? '').length;
          if (start + values[k]!.length > token.start) break;
          at = start + values[k]!.length;
          k++;
        }
        coarse.push(pos[k] ?? 'NOUN');
      }
      const words = tokens.map((token) => token.text);
      tagged.push({ words, tags: refine(words, coarse) });
    }
    return tagged;
  };
}
