import * as vscode from 'vscode';
import { Cables } from './vscode/cables.js';
import { Checks } from './vscode/checks.js';
import { features } from './vscode/features.js';
import { Omissions } from './vscode/omissions.js';
import type { Services } from './vscode/services.js';

/** What an entry point brings along that differs between Node and the browser. */
export interface Host {
  readonly kind: 'node' | 'web';
}

/** What the extension tells others; its tests and benchmarks ask for it. */
export interface Exports {
  /** How long the activation took, in milliseconds. */
  readonly activationMs: number;
}

/** Starts everything the extension does; both entry points come here. It only registers. */
export function start(context: vscode.ExtensionContext, host: Host): Exports {
  const began = performance.now();
  const log = vscode.window.createOutputChannel('Cablese', { log: true });
  context.subscriptions.push(log);
  const services: Services = {
    cables: new Cables(),
    checks: new Checks(),
    omissions: new Omissions(context.extensionUri, log),
    log,
  };
  for (const register of features) register(context, services);
  const activationMs = performance.now() - began;
  log.info(`Started in ${activationMs.toFixed(1)} ms in the ${host.kind} extension host.`);
  return { activationMs };
}
