import type { StartPageWorker } from '../scan/reader/page-worker.js';
import type * as vscode from 'vscode';
import type { Cables } from './cables.js';
import type { Checks } from './checks.js';
import type { Fences } from './fenced/fences.js';
import type { NodeHost } from './node-host.js';
import type { Omissions } from './omissions.js';
import type { Proofs } from './proof/proofs.js';
import type { WorkspaceCables } from './workspace-cables.js';

/** What the providers and commands share. */
export interface Services {
  readonly cables: Cables;
  readonly checks: Checks;
  /** The cables inside Markdown documents. */
  readonly fences: Fences;
  readonly omissions: Omissions;
  readonly proofs: Proofs;
  /** The cables of the open folders. */
  readonly files: WorkspaceCables;
  /** Undefined in a browser. */
  readonly node: NodeHost | undefined;
  readonly log: vscode.LogOutputChannel;
  readonly startPageWorker: StartPageWorker;
  /** A worker that is to read many pages: it is slower to start, and quicker at that. */
  readonly startOcrWorker: StartPageWorker;
}

/** One provider or command: it registers itself and is disposed with the extension. */
export type Register = (context: vscode.ExtensionContext, services: Services) => void;

/** The language's id. */
export const CABLE = 'cable';

/** Cables wherever they are: on disk, remote, virtual or not yet saved. */
export const SELECTOR: vscode.DocumentSelector = { language: CABLE };
