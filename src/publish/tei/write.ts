import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { doubtsOf } from '../doubts.js';
import { metadataOf } from '../metadata.js';
import type { Publication } from '../publication.js';
import { bodyOf } from './body.js';
import { lineEndName } from './content.js';
import { Facsimile } from './facsimile.js';
import { headerOf } from './header.js';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * A cable as TEI P5, whole: `readTei` gives the same transcript back, byte for byte. Valid against
 * tei_all.
 */
export function writeTei(publication: Publication): string {
  const { root, data, name, text } = publication;
  const lineEnd = usualLineEnd(text);
  const header = headerOf(publication, metadataOf(root, data, name), doubtsOf(root));
  const facsimile = new Facsimile(publication.scan);
  const body = bodyOf(root, { lineEnd }, { links: publication.links ?? [], facsimile });
  const rend = lineEnd === '\n' ? undefined : lineEndName(lineEnd);
  const tei = x('TEI', { xmlns: NAMESPACE }, [
    '\n  ',
    header,
    '\n  ',
    ...facsimile.element().flatMap((element) => [element, '\n  ']),
    x('text', { rend, 'xml:lang': 'en' }, ['\n    ', body, '\n  ']),
    '\n',
  ]);
  const xml = toXml(tei, { closeEmptyElements: true, tightClose: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** The first line end of a text is taken for the usual one. */
function usualLineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
