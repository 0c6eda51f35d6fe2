/** What stands on a page of a made PDF: an image that fills it, or lines of text. */
export interface MadePage {
  /** Points across and down. */
  size: [number, number];
  /** Quarter turns of the page as it is shown, in degrees. */
  rotate?: number;
  image?: { width: number; height: number; entries: string; data: Uint8Array };
  /** Text and the point it begins at, from the lower left corner; `hidden` as scanners put it. */
  text?: { at: [number, number]; words: string }[];
  hidden?: boolean;
}

/** A PDF of pages, with a right table of its objects; `trailer` is added to its end's entries. */
export function makePdf(pages: readonly MadePage[], trailer = ''): Buffer {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer): number => objects.push(Buffer.from(content));
  const stream = (entries: string, data: Uint8Array): number =>
    add(
      Buffer.concat([
        Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    );
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>');
  const kids = pages.map(({ size: [across, down], rotate = 0, image, text = [], hidden }) => {
    const marks = [
      ...(image ? [`q ${across} 0 0 ${down} 0 0 cm /I Do Q`] : []),
      ...text.map(
        ({ at: [x, y], words }) => `BT ${hidden ? 3 : 0} Tr /F 12 Tf ${x} ${y} Td (${words}) Tj ET`,
      ),
    ];
    const content = stream('', Buffer.from(marks.join('\n')));
    const picture =
      image &&
      stream(
        `/Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} ${image.entries}`,
        image.data,
      );
    const used = `/Font << /F ${font} 0 R >>${picture ? ` /XObject << /I ${picture} 0 R >>` : ''}`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Rotate ${rotate} /Resources << ${used} >> /Contents ${content} 0 R >>`,
    );
  });
  const list = kids.map((kid) => `${kid} 0 R`).join(' ');
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${list}] >>`);

  const parts = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0]!.length;
  const places = objects.map((content, i) => {
    const whole = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      content,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(whole);
    length += whole.length;
    return length - whole.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const GRAY8 = '/ColorSpace /DeviceGray /BitsPerComponent 8';
const BILEVEL = '/ColorSpace /DeviceGray /BitsPerComponent 1';

/** Images whose left half is dark and whose right half is bright, as scanners' programs pack them. */
export const IMAGES = {
  plain: {
    width: 4, height: 2, entries: GRAY8, data: Uint8Array.from([16, 16, 240, 240, 16, 16, 240, 240]),
  },
  /** CCITT group 4: a row in runs (four black, four white), and one like it. */
  g4: {
    width: 8, height: 2,
    entries: `${BILEVEL} /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 8 /Rows 2 >>`,
    data: Buffer.from('26afc0040040', 'hex'),
  },
  /** A page of JBIG2: its size, and one region that fills it, in arithmetic coding. */
  jbig2: {
    width: 8, height: 2,
    entries: `${BILEVEL} /Filter /JBIG2Decode`,
    data: Buffer.from(
      '00000000' + '300001' + '00000013' + '0000000800000002' + '0000000000000000' + '000000' +
      '00000001' + '260001' + '0000001e' + '0000000800000002' + '0000000000000000' + '0000' + '03fffdff02fefefe' + 'fc00ffac',
      'hex',
    ),
  },
  /** JPEG 2000, made by OpenJPEG. */
  jpx: {
    width: 16, height: 8, entries: '/Filter /JPXDecode',
    data: Buffer.from(
      '/0//UQApAAAAAAAQAAAACAAAAAAAAAAAAAAAEAAAAAgAAAAAAAAAAAABBwEB/1IADAAAAAEAAAQEAAH/XAAEQED/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjT/kAAKAAAAAAAiAAH/k8+0RBFQU0PZywRxQAAAAYSEv/9//9k=',
      'base64',
    ),
  },
}; // prettier-ignore
