/**
 * The TextMate grammars: colours before anything is loaded. What only the neighbours of a line can
 * tell (a signature, a banner with a typing error, the end of the head) is left to the parser,
 * whose semantic tokens are laid over these.
 */
import { headPatterns } from './head.mjs';
import { inlinePatterns } from './inline.mjs';
import {
  CAPTION_LINE,
  CLOSED,
  FOLLOWER,
  FOLLOWERS,
  NUMBER,
  OWNER,
  PORTION,
  PRECEDENCE_LINE,
  raw,
  SPACED,
} from './patterns.mjs';

/** A rule of a TextMate grammar, as far as these grammars use them. */
export interface GrammarRule {
  comment?: string;
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  while?: string;
  include?: string;
  applyEndPatternLast?: boolean;
  captures?: Record<string, GrammarRule>;
  beginCaptures?: Record<string, GrammarRule>;
  endCaptures?: Record<string, GrammarRule>;
  patterns?: GrammarRule[];
}

/** A whole TextMate grammar. */
export interface Grammar {
  $schema: string;
  information_for_contributors: string[];
  name: string;
  scopeName: string;
  injectionSelector?: string;
  patterns: GrammarRule[];
  repository: Record<string, GrammarRule>;
}

const SCHEMA = 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json';
const WRITTEN = ['Written by npm run generate from scripts/generate and src/cable/markings.ts.'];

/** The grammar of a cable. */
export function cableGrammar(): Grammar {
  return {
    $schema: SCHEMA,
    information_for_contributors: WRITTEN,
    name: 'Cable',
    scopeName: 'text.cable',
    patterns: [
      '#frontMatter', '#banner', '#label', '#pageLine', '#releaseStamp', '#endMark', '#head',
      '#sectionLine', '#paragraphStart', '#signature', '#inline',
    ].map((include) => ({ include })), // prettier-ignore
    repository: {
      frontMatter: frontMatter(),
      banner: { patterns: banners() },
      captions: { match: FOLLOWER, name: 'constant.language.caption.cable' },
      label: {
        match: raw`^[ \t]*[Cc]lassification:?[ \t]*$|^[ \t]*CLASSIFICATION:?[ \t]*$`,
        name: 'comment.line.label.cable',
      },
      pageLine: { patterns: pageLines() },
      releaseStamp: releaseStamp(),
      endMark: {
        match: raw`^[ \t]*(?:END|BT|#{1,4}|NNNN?[A-Z]{0,40}|<< END OF DOCUMENT >>|\*{3} Current Classification.*)[ \t]*$`,
        name: 'keyword.control.end.cable',
      },
      head: { patterns: headPatterns() },
      sectionLine: sectionLine(),
      paragraphStart: paragraphStart(),
      signature: signature(),
      inline: { patterns: inlinePatterns() },
    },
  };
}

/** YAML between two lines of dashes at the very top. */
function frontMatter(): GrammarRule {
  return {
    begin: raw`\A(?=\x{FEFF}?---[ \t]*$)`,
    end: raw`^(---)[ \t]*$`,
    applyEndPatternLast: true,
    endCaptures: { 1: { name: 'punctuation.definition.end.frontmatter.cable' } },
    patterns: [
      {
        begin: raw`\A\x{FEFF}?(---)[ \t]*$`,
        while: raw`^(?!---[ \t]*$)`,
        beginCaptures: { 1: { name: 'punctuation.definition.begin.frontmatter.cable' } },
        contentName: 'meta.embedded.block.frontmatter.cable',
        // The engine drops a rule that has nothing but a grammar that is not there.
        patterns: [
          { include: 'source.yaml' },
          { match: raw`^[\w -]++(?=:)`, name: 'entity.name.tag.cable' },
        ],
      },
    ],
  };
}

/** A banner is a whole line; `SECRETARY OF STATE` is none. */
function banners(): GrammarRule[] {
  const captures: Record<string, GrammarRule> = {
    1: { name: 'constant.language.owner.cable' },
    2: { name: 'entity.name.section.marking.cable' },
    3: { patterns: [{ include: '#captions' }] },
  };
  return [
    {
      match: raw`^[ \t]*(?:(${OWNER}) +)?(${CLOSED})(${FOLLOWERS})[ \t]*$`,
      name: 'markup.heading.banner.cable',
      captures,
    },
    {
      match: raw`^[ \t]*()(${SPACED})(${FOLLOWERS})[ \t]*$`,
      name: 'markup.heading.banner.spaced.cable',
      captures,
    },
    { match: CAPTION_LINE, captures: { 1: { patterns: [{ include: '#captions' }] } } },
    { match: PRECEDENCE_LINE, captures: { 1: { name: 'constant.language.precedence.cable' } } },
  ];
}

/** Every way in which forms, machines and transcribers number a page. */
function pageLines(): GrammarRule[] {
  const number = { name: 'constant.numeric.page.cable' };
  const captures = { 1: number, 2: number, 3: number, 4: number };
  const line = (match: string): GrammarRule => ({
    match,
    name: 'comment.line.page.cable',
    captures,
  });
  const post = raw`[A-Z][A-Z .'/-]{1,24}?`;
  return [
    line(raw`^[ \t]*\[(?i:page)[ \t]+(\d{1,4})(?:[ \t]+(?i:of)[ \t]+(\d{1,4}))?\][ \t]*$`),
    line(raw`^[ \t]*\f[ \t]*$`),
    line(raw`^[ \t]*[-–—] ?(\d{1,4}) ?[-–—][ \t]*$`),
    line(
      raw`^[ \t]*PAGE +(\d{1,3})(?: +OF +(\d{1,3}))?(?: +${post} +(\d{3,7})(?: +\d{1,2} +OF +\d{1,2})?(?: +\d{6}Z)?(?: +[A-Z0-9 ]{0,12})?)?[ \t]*$`,
    ),
    line(
      raw`^[ \t]*(?i:(?:continuation sheet[,.:]?[ \t]*)?page[ \t]+_*(\d{1,4})_*(?:[ \t]+of[ \t]+(\d{1,4}))?(?:[ \t]+of[ \t]+(?:telegram|airgram|cablegram|cable)(?:[ \t]+(?:no\.?[ \t]*)?[\w-]{1,12})?(?:[, \t][ \t]*(?:to|from)[ \t]+\S.{0,60})?)?\.?)[ \t]*$`,
    ),
  ];
}

/** What a later reviewer stamped on the page. */
function releaseStamp(): GrammarRule {
  return {
    match: raw`^[ \t]*(?:(?:(?:Sheryl P\. Walter|Margaret P\. Grafeld) +)?Declassified/Released\b.*|Approved For Release \d{4}/\d{2}/\d{2}\b.*|(?:DECLASSIFIED|Declassified) +(?:Authority|AUTHORITY|by|BY|PER|per|E\.O\.|EO)\b.*)$`,
    name: 'comment.line.release.cable',
  };
}

/** `SECTION 02 OF 02`, `(Section two of three)`. */
function sectionLine(): GrammarRule {
  const number = raw`(\d{1,2}|(?i:one|two|three|four|five|six|seven|eight|nine|ten))`;
  const word = { name: 'keyword.control.section.cable' };
  const numeral = { name: 'constant.numeric.section.cable' };
  return {
    match: raw`^[ \t]*\(?((?i:section))[ \t]+${number}[ \t]+((?i:of))[ \t]+${number}\)?[.:]?[ \t]*$`,
    captures: { 1: word, 2: numeral, 3: word, 4: numeral },
  };
}

/** The number of a paragraph, a second one behind it, and the portion mark directly after them. */
function paragraphStart(): GrammarRule {
  const inner = raw`(\((?:1|[aA]|i|I)\)|[aA1][.)])(?=\s)`;
  return {
    match: raw`^[ \t]*(${NUMBER})(?:[ \t]*(${PORTION}))?(?:[ \t]+${inner})?`,
    captures: {
      1: { name: 'constant.numeric.paragraph.cable' },
      2: { name: 'keyword.other.portion.cable' },
      3: { name: 'constant.numeric.paragraph.cable' },
    },
  };
}

/**
 * A surname in capitals, alone on its line. Only one word, and what goes before a surname: two
 * may be the last line of a text that is all in capitals.
 */
function signature(): GrammarRule {
  const none =
    'END|BEGIN|COMMENT|SUMMARY|TEXT|REGARDS|QUOTE|UNQUOTE|FYI|REQUESTED|MESSAGE|SECTION|ACTION|ENCLOSURE|ATTACHMENT|NOTE|PARA|PAGE';
  return {
    match: raw`^[ \t]*((?!(?:${none})\b)(?:(?:VAN|DEN|DER|VON|DE|LA|DU) ){0,2}\p{Lu}(?>[\p{Lu}'’-]{2,24}))((?: \(ACTING\))?)[ \t]*$`,
    captures: {
      1: { name: 'entity.name.type.signature.cable' },
      2: { name: 'keyword.other.acting.cable' },
    },
  };
}

/** Colours ```` ```cable ```` blocks inside Markdown. */
export function markdownGrammar(): Grammar {
  return {
    $schema: SCHEMA,
    information_for_contributors: WRITTEN,
    name: 'Cables in Markdown',
    scopeName: 'markdown.cable.codeblock',
    injectionSelector: 'L:text.html.markdown',
    patterns: [{ include: '#fencedCable' }],
    repository: {
      fencedCable: {
        begin: raw`(^|\G)(\s*)(${'`'}{3,}|~{3,})\s*(?i:(cable)(\s+[^${'`'}~]*)?$)`,
        end: raw`(^|\G)(\2|\s{0,3})(\3)\s*$`,
        name: 'markup.fenced_code.block.markdown',
        beginCaptures: {
          3: { name: 'punctuation.definition.markdown' },
          4: { name: 'fenced_code.block.language.markdown' },
          5: { name: 'fenced_code.block.language.attributes.markdown' },
        },
        endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
        patterns: [
          {
            begin: raw`(^|\G)(\s*)(.*)`,
            while: raw`(^|\G)(?!\s*([${'`'}~]{3,})\s*$)`,
            contentName: 'meta.embedded.block.cable',
            patterns: [{ include: 'text.cable' }],
          },
        ],
      },
    },
  };
}
