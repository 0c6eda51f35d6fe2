/** Files that lie in one folder beside a transcript. */
export interface Listing {
  /** The folder, relative to the transcript's: empty for the same one, `scans/moscow`. */
  folder: string;
  names: readonly string[];
}

/** The files of a scan, relative to the transcript's folder, in the order of the pages. */
export interface ScanFileNames {
  images: string[];
  words: string[];
}

const IMAGE = /\.(png|jpe?g|webp|tiff?|pdf)$/i;
const WORDS = /\.(hocr|xml)$/i;

/** Whether a file is an image that a scan may be in. */
export function isImageName(name: string): boolean {
  return IMAGE.test(name);
}

/** Whether a file may have words with boxes. */
export function isWordsName(name: string): boolean {
  return WORDS.test(name);
}

/** Where scans lie, relative to a transcript without its ending: the nearest first. */
export function scanFolders(base: string): string[] {
  return ['', base, 'scans', `scans/${base}`];
}

/**
 * The scan of a transcript by its name: of `moscow.cable` it is `moscow.png`, or `moscow-1.png`,
 * `moscow-2.png` and so on, or whatever images lie in a folder `moscow`; beside it or in `scans`. The
 * first folder that has an image counts.
 */
export function scanByName(base: string, listings: readonly Listing[]): ScanFileNames {
  const pick = ({ folder, names }: Listing, kind: RegExp): string[] => {
    const own = folder === base || folder.endsWith(`/${base}`);
    return names
      .filter((name) => kind.test(name) && (own || isOf(base, name)))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name) => (folder ? `${folder}/${name}` : name));
  };
  const first = (kind: RegExp): string[] =>
    listings.map((listing) => pick(listing, kind)).find(({ length }) => length > 0) ?? [];
  return { images: first(IMAGE), words: first(WORDS) };
}

/** Whether a file is named after a transcript: `moscow.png`, `moscow-1.png`, `moscow_p02.alto.xml`. */
function isOf(base: string, name: string): boolean {
  if (!name.startsWith(base)) return false;
  return /^(?:[-_ .]?(?:p|page)?[-_ .]?\d{1,4})?(?:\.(?:alto|page))?\.\w+$/i.test(
    name.slice(base.length),
  );
}

/**
 * For each image the index of its page among pages of words: the one that names it, else the one at
 * its place. Undefined where the words have no such page.
 */
export function matchImages(
  images: readonly string[],
  pages: readonly { image: string | undefined }[],
): (number | undefined)[] {
  const stem = (path: string): string =>
    path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '').toLowerCase(); // prettier-ignore
  const named = images.map((image) =>
    pages.findIndex((page) => page.image !== undefined && stem(page.image) === stem(image)),
  );
  if (new Set(named).size === images.length && !named.includes(-1)) return named;
  return images.map((_, i) => (i < pages.length ? i : undefined));
}
