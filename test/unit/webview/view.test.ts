import assert from 'node:assert/strict';
import { PLAIN_VIEW, readView, VIEW_ACTIONS } from '../../../src/protocol/scan.js';
import { changed, describe as say } from '../../../src/webview/scan/view.js';

describe('the view of a scan', () => {
  it('zooms from where fitting has brought it, and fits again', () => {
    const closer = changed(PLAIN_VIEW, 'zoomIn', 0.4);
    assert.equal(closer.zoom, 0.5);
    assert.equal(changed(closer, 'zoomOut', 9).zoom, 0.4);
    assert.equal(changed(closer, 'fitPage', 1).zoom, 'page');
  });

  it('turns all the way round, and straightens by tenths', () => {
    let view = PLAIN_VIEW;
    for (let i = 0; i < 4; i++) view = changed(view, 'rotateRight', 1);
    assert.equal(view.angle, 0);
    for (let i = 0; i < 3; i++) view = changed(view, 'tiltLeft', 1);
    assert.equal(view.angle, -0.3);
    assert.equal(changed(changed(PLAIN_VIEW, 'rotateLeft', 1), 'rotateLeft', 1).angle, -180);
  });

  it('stays a view that can be kept, however often a key is pressed', () => {
    for (const action of VIEW_ACTIONS) {
      let view = PLAIN_VIEW;
      for (let i = 0; i < 100; i++) view = changed(view, action, 0.3);
      assert.deepEqual(readView(view), view, action);
    }
  });

  it('is undone in one step', () => {
    let view = PLAIN_VIEW;
    for (const action of [
      'brighter',
      'moreContrast',
      'darkerGamma',
      'threshold',
      'invert',
    ] as const) {
      view = changed(view, action, 1);
    }
    assert.equal(
      say(view, 0.5),
      '50 %, brightness 1.1, contrast 1.2, gamma 1.2, black and white, inverted',
    );
    assert.deepEqual(changed(view, 'plain', 1), PLAIN_VIEW);
    assert.equal(say(changed(PLAIN_VIEW, 'rotateRight', 1), 1), '100 %, turned 90°');
  });
});
