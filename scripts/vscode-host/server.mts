import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { endProcess, exited, startProcess } from './processes.mjs';
import type { ServedInstallation } from './served-install.mjs';
import { calmSettings, type Settings } from './settings.mjs';

/** A running VS Code server. */
export interface Server {
  /** `127.0.0.1:PORT`: also the authority of `vscode-remote` addresses. */
  authority: string;
  /** The address of a window on a folder, with a payload as the workbench takes it. */
  address: (folder: string, payload: Payload) => string;
  /** An absolute path as the workbench names it. */
  remote: (path: string) => string;
  end: () => Promise<void>;
  /** Settled when the server has ended, by itself or by a signal. */
  ended: Promise<unknown>;
}

/** Settings of a window that no menu offers: what to open, which extension is under development. */
export type Payload = readonly (readonly [name: string, value: string])[];

export interface ServerRequest {
  installation: ServedInstallation;
  /** A folder for everything the server writes. */
  data: string;
  settings?: Settings;
  /** Somebody's own window: settings that are there already stay, and no test can drive it. */
  forPerson?: boolean;
  /** Where the extensions are installed; an empty folder inside `data` otherwise. */
  extensions?: string;
  /** 0 or nothing: any free port. */
  port?: number;
  onLine?: (line: string) => void;
}

/** Longest time until the server answers, in milliseconds. */
const PATIENCE = 60_000;

/** Starts VS Code's server on 127.0.0.1 and waits until it answers. */
export async function startServer(request: ServerRequest): Promise<Server> {
  const { installation, data, onLine } = request;
  const port = await freePort(request.port);
  const authority = `127.0.0.1:${port}`;
  const extensions = request.extensions ?? join(data, 'extensions');
  await mkdir(extensions, { recursive: true });
  await writeSettings(request);

  const said: string[] = [];
  const child = startProcess(
    installation.node,
    [
      join(installation.vscodeServer, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--server-data-dir', data, '--extensions-dir', extensions],
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      '--disable-telemetry',
      // Without it the page takes no extension under development and runs no tests.
      ...(request.forPerson === true ? [] : ['--enable-smoke-test-driver']),
    ],
    {
      cwd: data,
      env: environment(request),
      onLine(line) {
        said.push(line);
        onLine?.(line);
      },
    },
  );
  try {
    await answering(child, authority);
  } catch (error) {
    await endProcess(child);
    throw new Error(`VS Code's server did not start:\n${said.slice(-20).join('\n')}`, {
      cause: error,
    });
  }

  const remote = (path: string): string => `vscode-remote://${authority}${encodeURI(path)}`;
  return {
    authority,
    remote,
    address(folder, payload) {
      const query = new URLSearchParams({ folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query.toString()}`;
    },
    end: () => endProcess(child),
    ended: exited(child),
  };
}

/** The server reads the user's settings from its own folder. */
async function writeSettings({ data, settings, forPerson }: ServerRequest): Promise<void> {
  const folder = join(data, 'data', 'User');
  const path = join(folder, 'settings.json');
  if (forPerson === true && existsSync(path)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path, JSON.stringify({ ...calmSettings, ...settings }, undefined, 2));
}

/**
 * A VS Code that runs these scripts in its terminal must not be taken for the server's own, and no
 * gallery of extensions is asked for anything.
 */
function environment({ data, forPerson }: ServerRequest): NodeJS.ProcessEnv {
  // It leaves its sockets behind: in a test, in the folder that is removed at the end.
  const runtime = forPerson === true ? {} : { XDG_RUNTIME_DIR: data };
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(name),
  );
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...runtime };
}

async function answering(child: ChildProcess, authority: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (child.exitCode === null && Date.now() < until) {
    const answered = await fetch(`http://${authority}/version`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(child.exitCode === null ? 'no answer in time' : `it ended (${child.exitCode})`);
}

/** A port that is free at present: the wanted one where it is, else any. */
export async function freePort(wanted = 0): Promise<number> {
  for (const port of [wanted, 0]) {
    const server = createServer();
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      if (address !== null && typeof address === 'object') return address.port;
    } catch {
      continue;
    } finally {
      server.close();
    }
  }
  throw new Error('No port is free on 127.0.0.1.');
}
