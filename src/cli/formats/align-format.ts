import type { Points } from '../../cable/index.js';
import type { Alignment, SecondReading } from '../../scan/index.js';

/** What `cablese align` found out about one transcript. */
export interface AlignedFile extends SecondReading {
  path: string;
  points: Points;
  alignment: Alignment;
}

/** One way of printing it. */
export type AlignFormat = (file: AlignedFile) => string;
