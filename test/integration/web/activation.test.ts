import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itStarts } from '../activation.js';

describe('activation in the web extension host', () => {
  it('runs without Node', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(typeof process, 'undefined');
  });

  itStarts();
});
