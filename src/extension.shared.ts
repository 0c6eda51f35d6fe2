import * as vscode from 'vscode';
import { Cables } from './vscode/cables.js';
import { Checks } from './vscode/checks.js';
import { features } from './vscode/features.js';
import { Fences } from './vscode/fenced/fences.js';
import type { NodeHost } from './vscode/node-host.js';
import { Omissions } from './vscode/omissions.js';
import { Proofs } from './vscode/proof/proofs.js';
import type { StartPageWorker } from './scan/reader/page-worker.js';
import type { Services } from './vscode/services.js';
import { WorkspaceCables } from './vscode/workspace-cables.js';

/** What an entry point brings along that differs between Node and the browser. */
export interface Host {
  readonly kind: 'node' | 'web';
  /** What Node can do; undefined in a browser. */
  readonly node?: NodeHost;
  readonly startPageWorker: StartPageWorker;
  readonly startOcrWorker: StartPageWorker;
}

/** What the extension tells others; its tests and benchmarks ask for it. */
export interface Exports {
  /** How long the activation took, in milliseconds. */
  readonly activationMs: number;
  /** Reads how far every cable of the workspace has come, as the view does; gives their number. */
  readonly readCables: (shown: () => void) => Promise<number>;
}

/** Starts everything the extension does; both entry points come here. It only registers. */
export function start(context: vscode.ExtensionContext, host: Host): Exports {
  const began = performance.now();
  const log = vscode.window.createOutputChannel('Cablese', { log: true });
  const files = new WorkspaceCables();
  context.subscriptions.push(log, files);
  const cables = new Cables();
  const services: Services = {
    cables,
    checks: new Checks(),
    fences: new Fences(cables),
    omissions: new Omissions(context.extensionUri, log),
    proofs: new Proofs(context, () => services),
    files,
    node: host.node,
    log,
    startPageWorker: host.startPageWorker,
    startOcrWorker: host.startOcrWorker,
  };
  for (const register of features) register(context, services);
  const activationMs = performance.now() - began;
  log.info(`Started in ${activationMs.toFixed(1)} ms in the ${host.kind} extension host.`);
  const readCables = async (shown: () => void): Promise<number> =>
    (await services.proofs.desk()).readCables(shown);
  return { activationMs, readCables };
}
