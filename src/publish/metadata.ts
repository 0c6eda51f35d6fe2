import {
  datesOf,
  faultOf,
  type HeadField,
  headsOf,
  isoOf,
  type Marking,
  markingOf,
  PRECEDENCES,
  type Root,
} from '../cable/index.js';

/** What an edition says of a cable: from its front matter, else from its head. */
export interface Metadata {
  title: string;
  from: string | undefined;
  to: string | undefined;
  number: string | undefined;
  place: string | undefined;
  /** `1962-10-28`, with the hour and its zone where the head gives them in UTC. */
  date: string | undefined;
  marking: Marking | undefined;
  repository: string | undefined;
  recordGroup: string | undefined;
  file: string | undefined;
  transcribed: readonly string[];
  proofread: readonly string[];
  validated: readonly string[];
  /** The language of the cable as BCP 47 names it, `en` where nothing else is said. */
  language: string;
}

/** Gathers the metadata of a cable; `name` serves for a title where the cable has none. */
export function metadataOf(root: Root, data: unknown, name: string): Metadata {
  const map = isMap(data) ? data : {};
  const given = (...keys: string[]): string | undefined =>
    keys.flatMap((key) => listOf(map[key]))[0];
  const field = (wanted: HeadField): string | undefined => valueOf(root, wanted);
  const addressed = addressedOf(field('to') ?? field('action'));
  return {
    title: given('title') ?? field('title') ?? name,
    from: given('from', 'sender') ?? field('from') ?? senderIn(field('title')),
    to: given('to', 'addressee') ?? addressed.to,
    number: given('number') ?? field('number') ?? (field('message') ? undefined : addressed.number),
    place: given('place') ?? field('dateline')?.split(',')[0],
    date: given('date') ?? dateOf(root),
    marking: markingOf(root),
    repository: given('repository', 'archive'),
    recordGroup: given('record group', 'collection'),
    file: given('file', 'file number', 'call number'),
    transcribed: listOf(map['transcribed'] ?? map['transcribed by']),
    proofread: listOf(map['proofread'] ?? map['proofread by']),
    validated: listOf(map['validated'] ?? map['validated by']),
    language: languageOf(given('language', 'lang')),
  };
}

/** A language by its tag; a name that is no tag is not one. */
function languageOf(given: string | undefined): string {
  return given !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(given) ? given : 'en';
}

/** How soon, and under what number: `Secstate WASHINGTON PRIORITY 412`. */
const BEHIND = new RegExp(
  `((?:\\s+(?:${Object.keys(PRECEDENCES).join('|')}))*)(?:\\s+(\\d[\\d-]*))?$`,
);

/** To whom a line of the head is addressed, and the number behind it, which forms have there. */
function addressedOf(line: string | undefined): { to?: string; number?: string | undefined } {
  if (line === undefined) return {};
  const found = BEHIND.exec(line)!;
  return { to: line.slice(0, found.index), number: found[2] };
}

/** The post whose form it is: `OUTGOING TELEGRAM  American Embassy STRELSAU`. */
function senderIn(title: string | undefined): string | undefined {
  return /^OUTGOING (?:TELEGRAM|AIRGRAM) (.+)$/i.exec(title ?? '')?.[1];
}

/** What stands behind the name of a field: `FROM: Moscow` says `Moscow`. */
function valueOf(root: Root, wanted: HeadField): string | undefined {
  for (const { children } of headsOf(root)) {
    const line = children.find((child) => child.type === 'headLine' && child.field === wanted);
    if (line?.type !== 'headLine') continue;
    const words = line.value.replace(/\s+/g, ' ');
    const value = words.replace(/^(?:[A-Za-z][A-Za-z .]{0,20}:|FM\b|TO\b)\s*/, '');
    if (value) return value;
  }
  return undefined;
}

function dateOf(root: Root): string | undefined {
  const date = datesOf(root).find((one) => faultOf(one) === undefined && one.kind !== 'received');
  if (!date) return undefined;
  const { kind, hour, minute } = date;
  if (kind !== 'dtg') return isoOf(date);
  return `${isoOf(date)}T${two(hour)}:${two(minute)}:00Z`;
}

function two(number = 0): string {
  return String(number).padStart(2, '0');
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  return typeof value === 'number' ? [String(value)] : [];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
