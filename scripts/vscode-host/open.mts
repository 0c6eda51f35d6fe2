import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { onPath } from './browser.mjs';
import { cacheFolder } from './cache.mjs';
import { type Desktop, desktopArguments } from './desktop.mjs';
import { linkExtension } from './extension-link.mjs';
import { exited, startProcess } from './processes.mjs';
import { installServed } from './served-install.mjs';
import { startServer } from './server.mjs';

/** What somebody wants to see. */
export interface Opening {
  folder: string;
  file?: string;
}

/** Tried first, so that the address stays the same; any other does when it is taken. */
const PORT = 4711;

/** Opens a window of VS Code and waits until it is closed. */
export async function openDesktop({ folder, file }: Opening, desktop: Desktop): Promise<void> {
  const data = join(cacheFolder(), 'profile-desktop');
  const child = startProcess(
    desktop.executable,
    [folder, ...(file === undefined ? [] : [file]), ...desktopArguments(data, ROOT)],
    {},
  );
  console.log('VS Code is open; Ctrl-C here or closing its window ends it.');
  await exited(child);
}

/** Serves VS Code on 127.0.0.1, opens the browser where there is one, and stays until Ctrl-C. */
export async function openServed({ folder, file }: Opening): Promise<void> {
  const installation = await installServed();
  const data = join(cacheFolder(), 'profile-served');
  const extensions = join(data, 'extensions');
  await mkdir(data, { recursive: true });
  await linkExtension(extensions);
  const server = await startServer({
    installation,
    data,
    extensions,
    port: PORT,
    forPerson: true,
  });
  const address = server.address(
    folder,
    file === undefined ? [] : [['openFile', server.remote(file)]],
  );
  console.log(`\nVS Code with Cablese is at\n\n  ${address}\n`);
  const opened = openBrowser(address);
  console.log(
    opened
      ? 'Your browser has been asked to open it. Ctrl-C ends it.'
      : 'Open this address in a browser on this machine. Ctrl-C ends it.',
  );
  await server.ended;
}

/** Asks the system to show an address; false where it shows nothing. */
function openBrowser(address: string): boolean {
  if (process.platform === 'darwin') {
    startProcess('open', [address], {});
    return true;
  }
  if (process.platform === 'win32') {
    startProcess('rundll32', ['url.dll,FileProtocolHandler', address], {});
    return true;
  }
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  const opener = onPath(['xdg-open']);
  if (display === undefined || opener === undefined) return false;
  startProcess(opener, [address], {});
  return true;
}
