import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Root } from '../../cable/index.js';
import { clean } from '../clean.js';
import type { Metadata } from '../metadata.js';
import type { Publication } from '../publication.js';
import { quoted } from './marks.js';

/** The header: what the cable says of itself, who worked on it, and its front matter whole. */
export function headerOf(
  { root, software, text }: Pick<Publication, 'root' | 'software' | 'text'>,
  about: Metadata,
  doubts: readonly string[],
): Element {
  const hasDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?$/.test(about.date ?? '');
  const date = hasDate ? [x('date', { when: about.date })] : [];
  const sent = [
    ...some(about.from, (from) => x('name', clean(from))),
    ...some(about.place, (place) => x('placeName', clean(place))),
    ...date,
  ];
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', clean(about.title)),
        ...work('transcribed', about.transcribed),
        ...work('proofread', about.proofread),
        ...work('validated', about.validated),
        x('respStmt', { 'xml:id': 'editor' }, [
          x('resp', 'editorial marks'),
          x('name', 'the editors'),
        ]),
      ]),
      x('publicationStmt', [x('p', 'Transcript, not published.')]),
      x('sourceDesc', [
        x('msDesc', [
          x('msIdentifier', [
            x('repository', clean(about.repository ?? 'not stated')),
            ...some(about.recordGroup, (group) => x('collection', clean(group))),
            ...some(about.file, (file) => x('idno', { type: 'file' }, clean(file))),
            ...some(about.number, (number) =>
              x('altIdentifier', [x('idno', { type: 'telegram' }, clean(number))]),
            ),
          ]),
          ...some(about.marking, (name) => x('msContents', [x('summary', name)])),
        ]),
      ]),
    ]),
    x('encodingDesc', [
      x('appInfo', [
        x('application', { ident: software.name, version: software.version }, [
          x('label', software.name),
        ]),
      ]),
      x('editorialDecl', [
        x(
          'p',
          'Spelling, line ends and spaces are those of the transcript. Line ends of this file that stand beside no text are layout.',
        ),
        ...doubts.map((doubt) => x('p', { ana: 'doubtful' }, clean(doubt))),
      ]),
    ]),
    x('profileDesc', [
      ...(sent.length || about.to
        ? [
            x('correspDesc', [
              ...(sent.length ? [x('correspAction', { type: 'sent' }, sent)] : []),
              ...some(about.to, (to) =>
                x('correspAction', { type: 'received' }, [x('name', clean(to))]),
              ),
            ]),
          ]
        : []),
      x('langUsage', [x('language', { ident: 'en' }, 'English')]),
      x('handNotes', [x('handNote', { 'xml:id': 'hand' }, 'Any hand but the typist’s.')]),
    ]),
    ...frontMatter(root, text),
  ]);
}

/** The front matter as it stands; quoted where XML would change or forbid a character of it. */
function frontMatter(root: Root, text: string): Element[] {
  const front = root.children.find(({ type }) => type === 'frontMatter');
  if (!front) return [];
  const value = text.slice(0, front.position.end.offset);
  const safe = !/[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(value);
  return [x('xenoData', { type: safe ? 'yaml' : 'yaml-quoted' }, safe ? value : quoted(value))];
}

function some<T>(value: T | undefined, make: (value: T) => Element): Element[] {
  return value === undefined ? [] : [make(value)];
}

function work(what: string, names: readonly string[]): Element[] {
  return names.map((name) => x('respStmt', [x('resp', what), x('name', clean(name))]));
}
