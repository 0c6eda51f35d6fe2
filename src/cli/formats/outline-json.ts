import type { Outline } from '../../read/outline.js';
import { plainOutline } from '../../read/outline-json.js';
import type { FileFormat } from './file-format.js';
import { jsonList } from './json-list.js';

/** The outline as the JSON of the contract. */
export function outlineJson(): FileFormat<Outline> {
  const { open, item, close } = jsonList();
  return {
    open,
    close: () => close(),
    file: (path, outline) => item(plainOutline(path, outline)),
  };
}
