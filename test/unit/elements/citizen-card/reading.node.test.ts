import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decode} from '../../../../src/elements/citizen-card/reading/decode.js';
import {cardTexts, printed} from './cards.js';
import {photograph} from './photograph.js';
import {shots} from './shots.js';

/** Nobody can read these: they stand in the table so that it is known where reading ends. */
const unreadable = ['out of focus', 'far out of focus'];

const layouts = ['front', 'back'] as const;
const cards = {front: printed('front'), back: printed('back')};

describe('reading a card’s code without the browser’s help', () => {
  it('reads both layouts in all but a few ways to hold, light and take a card', () => {
    const readable = Object.entries(shots).filter(([name]) => !unreadable.includes(name));
    const taken = readable.flatMap(([name, shot], index) =>
      layouts
        // in turn, as a picture takes a tenth of a second to make
        .filter((_, at) => process.env['EVERY_CARD'] !== undefined || at === index % 2)
        .map((layout) => ({name: `${layout}, ${name}`, shot, layout})),
    );

    const missed = taken
      .filter(({shot, layout}) => decode(photograph(cards[layout], shot)) !== cardTexts[layout])
      .map(({name}) => name);

    assert.ok(
      missed.length <= taken.length * 0.05,
      `${missed.length} of ${taken.length}: ${missed.join('; ')}`,
    );
  });

  it('makes nothing up where there is no code, or one that can’t be read', () => {
    for (const name of unreadable)
      assert.equal(decode(photograph(cards.front, shots[name] ?? {})), undefined);
    assert.equal(
      decode({width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(200)}),
      undefined,
    );
  });
});
