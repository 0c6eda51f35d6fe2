import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';

/** What remark-parse takes to know the signs of GFM that transcripts use: footnotes and struck-out words. */
export const MICROMARK = [gfmStrikethrough({ singleTilde: false }), gfmFootnote()];
export const FROM_MARKDOWN = [gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()];
