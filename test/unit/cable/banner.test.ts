import assert from 'node:assert/strict';
import {
  rankOf,
  readBanner,
  readCaptionLine,
  readProbableBanner,
} from '../../../src/cable/banner.js';

/** Marking, captions and what is odd about it; `-` for no banner. */
function read(line: string): string {
  return said(readBanner(line));
}

function said(banner: ReturnType<typeof readBanner>): string {
  if (!banner) return '-';
  const odd = `${banner.spaced ? ' spaced' : ''}${banner.probable ? ' probable' : ''}`;
  return [banner.marking, ...banner.captions].join(' | ') + odd;
}

describe('banner', () => {
  it('is a marking alone on its line', () => {
    assert.equal(read('UNCLASSIFIED'), 'UNCLASSIFIED');
    assert.equal(read('UNCLAS'), 'UNCLASSIFIED');
    assert.equal(read('OFFICIAL USE ONLY'), 'OFFICIAL USE ONLY');
    assert.equal(read('LTD OFFICIAL USE'), 'LIMITED OFFICIAL USE');
    assert.equal(read('TOP SECRET'), 'TOP SECRET');
    assert.equal(read('top secret'), 'TOP SECRET');
    assert.equal(read('SECRET '), 'SECRET');
  });

  it('may have captions and precedences behind it', () => {
    assert.equal(read('SECRET/EXDIS'), 'SECRET | EXDIS');
    assert.equal(read('CONFIDENTIAL LIMDIS'), 'CONFIDENTIAL | LIMDIS');
    assert.equal(read('SECRET EYES ONLY'), 'SECRET | EYES ONLY');
    assert.equal(read('TOP SECRET - NODIS; NOFORN'), 'TOP SECRET | NODIS | NOFORN');
    assert.equal(read('top secret us urgent niact'), 'TOP SECRET | US URGENT | NIACT');
    assert.equal(read('RESTRICTED SECURITY INFORMATION'), 'RESTRICTED | SECURITY INFORMATION');
  });

  it('may name whose marking it is', () => {
    assert.equal(read('NATO RESTRICTED'), 'RESTRICTED | NATO');
    assert.equal(read('COSMIC TOP SECRET'), 'TOP SECRET | COSMIC');
  });

  it('may be letter-spaced, with a slip in the spacing too', () => {
    assert.equal(read('S E C R E T'), 'SECRET spaced');
    assert.equal(read('C O N F I D E N T I A L'), 'CONFIDENTIAL spaced');
    assert.equal(read('T O P  S E C R E T'), 'TOP SECRET spaced');
    assert.equal(read('L I M I T E D  O F F I C I A L  U S E'), 'LIMITED OFFICIAL USE spaced');
    assert.equal(read('S E C RE T'), 'SECRET spaced');
    assert.equal(read('S E C R E T EXDIS'), 'SECRET | EXDIS spaced');
  });

  it('is no line that only begins with such words', () => {
    for (const line of [
      'SECRETARY OF STATE',
      'SECRET AGENT SEEN',
      'SECRET, AND SO ON',
      'SECRET/',
      'SECRET.',
      'SECRETEXDIS',
      'SECRET EXDISX',
      'CONFIDENTIAL REPORT',
      'NATO FORCES',
      'S E C R E T S',
      'S E C R E TX',
      'A B C',
      'S E CRET AGENT',
      'S E C R E T AND MORE',
      'U.S. POSITION',
      'TOP',
      `SECRET${' EXDIS'.repeat(20)}`,
    ]) {
      assert.equal(read(line), '-', line);
    }
  });

  it('is probable with a slip or two', () => {
    const probable = (line: string): string => said(readProbableBanner(line));
    assert.equal(probable('SECERT'), 'SECRET probable');
    assert.equal(probable('SECRT/EXDIS'), 'SECRET | EXDIS probable');
    assert.equal(probable('OFFICAL USE ONLY'), 'OFFICIAL USE ONLY probable');
    assert.equal(probable('CONFIDENTAIL LIMDIS'), 'CONFIDENTIAL | LIMDIS probable');
    assert.equal(probable('TOP SECRTE'), 'TOP SECRET probable');
    assert.equal(probable('UNCLASSIFEID'), 'UNCLASSIFIED probable');
    assert.equal(probable('LIMITED OFICIAL USE'), 'LIMITED OFFICIAL USE probable');
  });

  it('is probable letter-spaced too', () => {
    assert.equal(said(readProbableBanner('S E C E R T')), 'SECRET spaced probable');
    assert.equal(said(readProbableBanner('C O N F I D E T I A L')), 'CONFIDENTIAL spaced probable');
  });

  it('is not probable where it is a word, a sentence or too far off', () => {
    for (const line of [
      'SECRETS',
      'DECLASSIFIED',
      'SECRECY',
      'SECRETARY',
      'RUSK',
      'SECERT AGENT SEEN',
      'secert',
      'OFFICIAL USE',
      'A B C D E F',
      'SEC',
      'CONFERENCE',
      'SECRETARIAT',
      'RESERVED',
      `SECERT${' '.repeat(80)}`,
    ]) {
      assert.equal(said(readProbableBanner(line)), '-', line);
    }
  });

  it('ranks its markings', () => {
    assert.deepEqual(
      (
        [
          'UNCLASSIFIED',
          'OFFICIAL USE ONLY',
          'LIMITED OFFICIAL USE',
          'RESTRICTED',
          'CONFIDENTIAL',
          'SECRET',
          'TOP SECRET',
        ] as const
      ).map(rankOf),
      [0, 1, 1, 2, 3, 4, 5],
    );
  });
});

describe('caption line', () => {
  it('holds captions and nothing else', () => {
    assert.deepEqual(readCaptionLine('EXDIS'), ['EXDIS']);
    assert.deepEqual(readCaptionLine('LIMITED DISTRIBUTION; NOFORN'), [
      'LIMITED DISTRIBUTION',
      'NOFORN',
    ]);
    assert.equal(readCaptionLine('exdis'), undefined);
    assert.equal(readCaptionLine('EXDIS AND MORE'), undefined);
    assert.equal(readCaptionLine('EXDIS '.repeat(20)), undefined);
    assert.equal(readCaptionLine(''), undefined);
  });
});
