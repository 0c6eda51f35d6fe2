import type { Command } from '../command.js';
import { align } from './align.js';
import { check } from './check.js';
import { collate } from './collate.js';
import { convert } from './convert.js';
import { ellipsis } from './ellipsis.js';
import { outline } from './outline.js';
import { proof } from './proof.js';
import { stats } from './stats.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check, outline, ellipsis, convert, collate, align, proof, stats,
]; // prettier-ignore
