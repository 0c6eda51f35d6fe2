import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { bannersOf, faultOf, headsOf, isoOf, readDateline, readDtg } from '../../cable/index.js';
import type { HeadLine, Root } from '../../cable/index.js';
import { type Block, blocksOf } from '../blocks.js';
import { clean } from '../clean.js';
import { metadataOf, type Metadata } from '../metadata.js';
import type { Publication } from '../publication.js';
import { grouped, type Grouped } from '../sections.js';
import { Footnotes, inlineOf } from './frus-inline.js';
import { lossesOf } from './frus-losses.js';

/** A cable in the form of the Foreign Relations series, and what that form could not hold. */
export interface FrusDocument {
  xml: string;
  /** A clause each: `3 page turns`. */
  lost: string[];
}

/**
 * A cable as a document of FRUS: the narrower schema of `frus.odd`, valid against tei_all as well.
 * A transcript says more than it can hold; what is lost is said.
 */
export function writeFrus(publication: Publication): FrusDocument {
  const { root, data, name, software } = publication;
  const about = metadataOf(root, data, name);
  const notes = new Footnotes();
  const document = x(
    'div',
    { type: 'document', 'xml:id': 'd1', n: '1', subtype: 'historical-document' },
    [
      headOf(root, about, data, notes),
      ...openerOf(root),
      ...listOf(root, 'subject', 'subject'),
      ...listOf(root, 'reference', 'references'),
      ...bodyOf(blocksOf(root), notes),
    ].flatMap((node) => ['\n      ', node]),
  );
  const tei = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    x('teiHeader', [
      x('fileDesc', [
        x('titleStmt', [x('title', clean(about.title))]),
        x('publicationStmt', [x('p', 'Transcript, not published.')]),
        x('sourceDesc', [x('p', `Written by ${software.name} ${software.version}.`)]),
      ]),
    ]),
    x('text', [x('body', [document])]),
  ]);
  const xml = toXml(tei, { closeEmptyElements: true, tightClose: true });
  return { xml: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`, lost: lossesOf(root) };
}

/** The title, who wrote to whom, and in a note where the cable lies. */
function headOf(root: Root, about: Metadata, data: unknown, notes: Footnotes): Element {
  const { from, to } = about;
  const titled =
    lineOf(root, 'title') ?? (from && to ? `Telegram From ${from} to ${to}` : about.title);
  const words = titled.replace(/\s+/g, ' ').trim();
  const parts: (string | Element)[] = [words];
  for (const [type, person] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const last = parts.at(-1);
    const at = person === undefined || typeof last !== 'string' ? -1 : last.lastIndexOf(person);
    if (at < 0) continue;
    const rest = last as string;
    parts.splice(-1, 1, clean(rest.slice(0, at)), x('gloss', { type }, clean(person!)));
    parts.push(rest.slice(at + person!.length));
  }
  const last = parts.pop() as string;
  const source = sourceOf(about, data);
  return x('head', [...parts, clean(last), ...(source ? [notes.source(clean(source))] : [])]);
}

/** Where the cable lies, in the words of its front matter. */
function sourceOf(
  { repository, recordGroup, file, marking }: Metadata,
  data: unknown,
): string | undefined {
  const said = (data as { source?: unknown } | null | undefined)?.source;
  if (typeof said === 'string' && said.trim()) return said.replace(/\s+/g, ' ').trim();
  const place = [repository, recordGroup, file].filter((one) => one !== undefined).join(', ');
  if (!place) return undefined;
  const title = marking && marking.charAt(0) + marking.slice(1).toLowerCase();
  return `Source: ${place.replace(/\s+/g, ' ')}.${title ? ` ${title}.` : ''}`;
}

function headLine(root: Root, field: HeadLine['field']): HeadLine | undefined {
  return headsOf(root)
    .flatMap(({ children }) => children)
    .find((child): child is HeadLine => child.type === 'headLine' && child.field === field);
}

function lineOf(root: Root, field: HeadLine['field']): string | undefined {
  return headLine(root, field)?.value;
}

/** The marking and the dateline. */
function openerOf(root: Root): Element[] {
  const marking = bannersOf(root)[0]?.value ?? lineOf(root, 'message');
  const dated = headLine(root, 'dateline') ?? headLine(root, 'dtg');
  const children = [
    ...(marking === undefined ? [] : [x('seg', { rendition: '#left' }, clean(oneLine(marking)))]),
    ...(dated ? [datelineOf(oneLine(dated.value))] : []),
  ];
  return children.length ? [x('opener', children)] : [];
}

/** What the cable is about or refers to: FRUS sets it as a list of its own. */
function listOf(root: Root, field: HeadLine['field'], type: string): Element[] {
  const line = lineOf(root, field);
  if (line === undefined) return [];
  const [, head, item] = /^([^:]*):? *(.*)$/.exec(oneLine(line))!;
  return [x('list', { type }, [x('head', clean(head!)), x('item', clean(item!))])];
}

function datelineOf(line: string): Element {
  const date = readDateline(line, 0) ?? readDtg(line, 0);
  if (!date || faultOf(date) !== undefined) return x('dateline', clean(line));
  const { hour, minute = 0, kind } = date;
  const two = (number: number): string => String(number).padStart(2, '0');
  // A dateline tells the hour of its place, a date-time group that of Greenwich.
  const zone = kind === 'dtg' ? 'Z' : '';
  const time = hour === undefined ? '' : `T${two(hour)}:${two(minute)}:00${zone}`;
  // The point of `p.m.` is the date's own.
  const end = date.end + (line.charAt(date.end) === '.' ? 1 : 0);
  const place = /^[^,]+(?=, )/.exec(line.slice(0, date.start))?.[0];
  const before = line.slice(place?.length ?? 0, date.start);
  return x('dateline', { rendition: '#right' }, [
    ...(place === undefined ? [] : [x('placeName', clean(place))]),
    clean(before),
    x(
      'date',
      { when: isoOf(date) + time, calendar: 'gregorian' },
      clean(line.slice(date.start, end)),
    ),
    clean(line.slice(end)),
  ]);
}

/** The paragraphs, who signed, and what follows the last signature. */
function bodyOf(blocks: readonly Block[], notes: Footnotes): Element[] {
  const text = blocks.filter(({ type }) => type !== 'head');
  const signed = text.findLastIndex(({ type }) => type === 'signature');
  const paragraphs = (some: Grouped<Block>[]): Element[] =>
    some.flatMap((one) => {
      if (!('section' in one)) return [x('p', inlineOf(one, notes))];
      const children = paragraphs(one.children);
      return one.section.quoted ? [x('quote', { rend: 'blockquote' }, children)] : children;
    });
  if (signed < 0) return text.length ? paragraphs(grouped(text)) : [x('p')];
  const before = paragraphs(grouped(text.slice(0, signed)));
  const after = paragraphs(grouped(text.slice(signed + 1)));
  return [
    ...(before.length ? before : [x('p')]),
    x('closer', [x('signed', [x('persName', inlineOf(text[signed]!, notes))])]),
    ...(after.length ? [x('postscript', after)] : []),
  ];
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
