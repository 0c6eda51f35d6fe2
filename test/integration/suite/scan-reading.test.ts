import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, closeAll, fileUri, openCable, until } from '../cables.js';
import { makePdf } from '../../unit/scan/pdf/make-pdf.js';

/** A typed page of 5 by 1.7 inches at 200 dots an inch: a banner, and a paragraph of two lines. */
const PAGE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAA+gAAAFNAQAAAAC7lng9AAAH7klEQVR4Xu2czYrbVhTHZQT1plRdZhGiPsIspzBEhS66zCsEssjWkE1Kh8hpSrOrXyBEbxI0ZOEUQvUI0TDDaDkyXowMt7r9n6MPy47HXzOZU8j5kQj5Ht37s617r4d7fO1YSdQuhdqlULsUapdC7VKoXQq1S6F2KdQuhdqlULsUapdC7VKoXQq1S6F2KdQuhdqlULsUapdC7VLsZS97Dx3X9t44QeocOXs1UbFXVePAbpz7jidhL8ogmhalH7ye2SNjlsPbs5d9ZmGfWD/IJOxTsk9tJGjPYJ9K2CfWvv2N7Fez7J35dzm8PXvZC9jDzFq885m9wUvfz24C+xfbXxcC9rJnh+ElKntF/+7tNg6H9NqdQMRuAr7vD0OJ+25tbQ8k7FfWp/FugwCz3p3bMdRprsOcI2Pned4GiYT9jOwFPmVE7OnxC3y+H93vp6kTxN5yeHv2sp87peOWzrGM3b6mw3ipcA/2s98WapdC7VKoXQq1S6F2KdQuhdqlULsUapdC7VKoXQq1S6F2KdQuhdqlULsUapdC7VKoXQq1S6F2KdQuhdqlULsUapdC7VKoXQq1S6F2Kba0R8sFDd3ArD1sy9xehPPS6svCHVgy7BQY+v5y4d2dvXQ6V7A97d+Sfeg8qNuOSYKNAQuwvfv0bIL/uKq1vzL+3H7tjVpiSzux0t4C+/zBrvYoels3PiXLSvvCI7Jjy0zLCbbwtNy5/e/ZzewDv+zjDPZklL20qS0f2NNKUPjFcZj3bI7uZpMRrjshu+MX9HZzNdhf2tdj+5KqRVyW4Gw9Hftjr+jhbFoO3P6FY7ERyLFDr0e9O/eLH/wU+5OCOD9w+7jOeUSDwM/93HO42sdp0LO/92zPFthZ4Beo56KB9TTxT9E7L5lg85edJoODJ9gZ8Z0/ya3vVb0psu7IhNbz4vHBwZNJUd6nEYfdA1Hhv+RqsM9sfog+P8lhnxTm22doYD3ts4tKPzmj/R/TxBTTU+xCijKDm5BxV4+slxhbBmMzQvTMmJDsePejMhxztY/PyG5gzwwuR9kHOltPxx5kbJokZga7byEuw8sptxBhbwzsYWZ8RLPy2I5QSnYEuNo/T2HHxbCXKEXZCZ2tp2MPs4SayT20f4YGluyXBj3uzISIJuWv3Ocr+4irVfaysaNsvKOdJ5rGHnu4a56d1ZNXZcdzQTR2OvYo4mqJ19hRLaI5K6Gz9SzZMWZx39mOrXfo5H6B/VCILtl/XLSj2tyOamQPEjpbz+I7Tye1/W0wQhBvxAp7AkdrT6Ch89aOaijl6LYjrmMvj8n+BrUxxsblU45utket3YSNHQ2sZcHOu39a+ygrX4RZ+QtH215H9jF2hbb2C3QvOm/t6O4RTQUJnVHoehbsPLuz/dQeWY/t6HgUZTuNOLLThsB2xF3QLkE6X7CjbFf71OJqtqflUemdmRfBGAOfomznQQ/71B63sw0+D7ja3I5RGVFTCZ01za+msRe9ot/LD9B5Y+f4cDD8/vjw5xQTdvW3U+o893qpY7/xYtccDvKDh/fQnRFNnTC3XO2VeeD0hzkOuG7czw+OaHd8x7SKBbuhR2z/Ex8X78975U++RcutPQ7YjuuGJ419gu3wuGRuP+/Z1DeOcQKcree6Z3fZfHgv3Lr5H21X88IVbLs1+jp7y6aOcyM22jd9TN2IjfaY7vuXYrO986fqrbPR/kVRuxRql0LtUqhdCrVLoXYp1C6F2qVQuxRqZ5BdI5aTYYupsmvgBNnudOzIrhFCdl7043W+LrPPVm6ixYwfrahZXrrcnf+NnZfIvkq7Z50q+ZRhqTFEJi0laU72KlHHi9KjkpZOYUfUVNk62D2k5xDYncZe4Le5YMcBqThkJOiA4mGQ9kpK1CG7hufi9nO6jjJzfpwHQxgp9+Za51Hu5n7caXgrGnue829zUdPG+iNKxdEauOfBTok6ZNdwERJ1p5XdH8XjwK/seY70XHpaBFi73Y3GjsVsvnWRPTUlklx0QNPBGO88J+o+IIhUHH6dk955RM2o5CqUe8OCeTbDEnvd2NY0dizk1/YzyglQMgxt4UAmStTR68LSPO422ykzh3xZ1VM4PWewel83tjWNPeHXauu2oDPU+ZEKYRNn17p2RE3Y2JOSUlQ3std12e70cyy6o58jDcR2zq6xHWvxbHf6WD6ukyaJhZ0C1eDbgdV2F50cv77bsXMU9ryxu7DzsKjtCIx2XlBeaadyXhlv7AhRlBJ1Rf3O07+cXnxtRyC5Nbuhwwo70kJzOw/S2o7AxRYfhous7HVhdSBD1es4u1bZ69dOU101xKjXHcJe2PO97fMRR1m46tCMOE7UNfa8HnEdO484BDYmfT+jsSPFWdlpbAdXmHwCSvzgNyFp+HN2rbKnuAQTS3DFXwbgGlP6MgAC+AXLHWln2seUe8Od7A8Hvusi++WizyMBZwbPKVGH7Brsh4P3fwTjvhmErhtjxq9qoO69HgI7fc2Iaeymbiv1YY89ZNL4lyDjoKwSdciusT2/H6Q+fp82Rl6QsnVUw7hIzyHA2eqdaOy4fcxSJg0v59NCAb5NgEu6ZXgYIT2HwM7T/Nx+C8jaudvuxC3acft35Tbtm3K+n3OL9j1QuxRql0LtUqhdCrVLoXYp1C6F2qVQuxRql0LtUqhdCrVLoXYp1C6F2qVQuxRql0LtUqhdCrVLoXYp1C6F2qVQuxRfs/0/yHQ5owyngegAAAAASUVORK5CYII=',
  'base64',
);

const TEXT = 'SECRET\n\nThe Embassy informed nine Ministers of these other matters today\n';

const isHint = ({ source }: vscode.Diagnostic): boolean => source === 'Cablese scan';

const write = (name: string, content: Uint8Array): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(name), content);

describe('words of a scan that has none beside it', function () {
  this.timeout(120_000);
  afterEach(closeAll);
  const hints = (uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> =>
    until(
      () => vscode.languages.getDiagnostics(uri).filter(isHint),
      ({ length }) => length === count,
      30_000,
    );

  it('are those of a PDF that has its own text', async () => {
    const text = [
      { at: [36, 100] as [number, number], words: 'SECRET' },
      { at: [36, 70] as [number, number], words: 'The Embassy informed five Ministers of' },
      { at: [36, 50] as [number, number], words: 'these other matters today' },
    ];
    await write('own-text.pdf', makePdf([{ size: [400, 144], text }]));
    const { document } = await openCable('own-text.cable', TEXT);
    await vscode.commands.executeCommand('cablese.showScan');
    const [hint] = await hints(document.uri, 1);
    assert.equal(document.getText(hint!.range), 'nine');
  });

  it('are read here when asked for, and are known when the scan is opened again', async () => {
    await write('read-here.png', PAGE);
    const editor = await openCable('read-here.cable', TEXT);
    await vscode.commands.executeCommand('cablese.readScan');
    const [hint] = await hints(editor.document.uri, 1);
    assert.equal(editor.document.getText(hint!.range), 'nine');
    caretAt(editor, 'nine');
    await vscode.commands.executeCommand('cablese.scan.take');
    assert.match(editor.document.getText(), /informed five Ministers/);
    await vscode.commands.executeCommand('undo');
    await closeAll();

    const again = await openCable('read-here.cable', TEXT);
    await vscode.commands.executeCommand('cablese.showScan');
    assert.equal((await hints(again.document.uri, 1)).length, 1);
  });

  it('are drafted into an empty transcript in one step of undo', async () => {
    await write('drafted.png', PAGE);
    const { document } = await openCable('drafted.cable', '');
    await vscode.commands.executeCommand('cablese.draftFromScan');
    const drafted = TEXT.replace('nine', 'five');
    assert.equal(document.getText(), drafted);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
  });
});
