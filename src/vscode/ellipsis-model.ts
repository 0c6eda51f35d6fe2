import type { Model } from '../ellipsis/index.js';

/** What it takes to load the model, passed in so that each way in which it fails can be tried. */
export interface ModelSource {
  /** The bytes of the model's file; rejects where there is none. */
  file: () => PromiseLike<Uint8Array>;
  /** Makes the model of them; throws where they are damaged. */
  read: (bytes: Uint8Array) => Model | PromiseLike<Model>;
  /** Tells the person. */
  say: (sentence: string, error: unknown) => void;
}

const REST =
  'Left-out words cannot be shown until Cablese is installed again; the rest of it works.';

/** Loads the model when it is first asked for; where that fails it says so, once. */
export function modelLoader({ file, read, say }: ModelSource): () => Promise<Model | undefined> {
  let model: Promise<Model | undefined> | undefined;
  const load = async (): Promise<Model | undefined> => {
    let bytes: Uint8Array;
    try {
      bytes = await file();
    } catch (error) {
      say(`The file models/ellipsis.bin is missing from Cablese. ${REST}`, error);
      return undefined;
    }
    try {
      return await read(bytes);
    } catch (error) {
      say(`The file models/ellipsis.bin of Cablese is damaged. ${REST}`, error);
      return undefined;
    }
  };
  return () => (model ??= load());
}
