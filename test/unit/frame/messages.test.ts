import {expect} from 'chai';
import {isHello, isPortOffer, readToGuest, readToHost} from '../../../src/frame/messages.js';

const fromFrames: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'size'],
  ['a list', [{type: 'reveal'}]],
  ['no type', {height: 3}],
  ['an unknown type', {type: 'navigate', url: 'https://evil.example'}],
  ['a type that every object has', {type: 'constructor'}],
  ['a size without a height', {type: 'size'}],
  ['a height in words', {type: 'size', height: '300px'}],
  ['a negative height', {type: 'size', height: -1}],
  ['no number', {type: 'size', height: NaN}],
  ['an endless height', {type: 'size', height: Infinity}],
  ['a height that no page has', {type: 'size', height: 1e9}],
  ['an event of another table', {type: 'event', id: 1, event: 'click', detail: {}}],
  ['an event that every object has', {type: 'event', id: 1, event: 'toString', detail: {}}],
  ['an event without an id', {type: 'event', event: 'dvc-ready', detail: {}}],
  ['an event with half an id', {type: 'event', id: 0.5, event: 'dvc-ready', detail: {}}],
  ['an event without details', {type: 'event', id: 1, event: 'dvc-error'}],
  ['an event with a member missing', {type: 'event', id: 1, event: 'dvc-step', detail: {dossier: 'x'}}],
  ['an event with an object for a code', {type: 'event', id: 1, event: 'dvc-error', detail: {code: {}}}],
  [
    'an event with a novel for a code',
    {type: 'event', id: 1, event: 'dvc-error', detail: {code: 'x'.repeat(3000)}},
  ],
  [
    'a hand-over to a script',
    {type: 'event', id: 1, event: 'dvc-handoff', detail: {procedure: '2.002478', url: 'javascript:alert(1)'}},
  ],
];

const attributes = {
  lang: 'vi',
  theme: 'dark',
  mode: 'inplace',
  procedure: '2.002478',
  dossier: '',
  agency: '',
  prefill: {school: 'THPT Kon Tum'},
  tokens: {'--dvc-accent': '#803'},
};

const fromHosts: [string, unknown][] = [
  ['nothing', undefined],
  ['a method that views do not have', {type: 'method', name: 'remove'}],
  ['an answer without a decision', {type: 'answer', id: 1}],
  ['an answer in words', {type: 'answer', id: 1, go: 'yes'}],
  ['a part of the screen that ends nowhere', {type: 'viewport', top: 0, height: Infinity}],
  ['attributes without a language', {type: 'attributes', attributes: {...attributes, lang: undefined}}],
  ['a token that is no text', {type: 'attributes', attributes: {...attributes, tokens: {'--dvc-accent': 3}}}],
];

describe('messages between a frame and its host', () => {
  for (const [what, data] of fromFrames)
    it(`drops ${what} from a frame`, () => {
      expect(readToHost(data)).to.equal(undefined);
    });

  for (const [what, data] of fromHosts)
    it(`drops ${what} from a host`, () => {
      expect(readToGuest(data)).to.equal(undefined);
    });

  it('takes from an event only the members that the table names', () => {
    const detail = {dossier: 'd', step: 'review', fullName: 'Y Blơ Niê', token: 'secret'};

    const read = readToHost({type: 'event', id: 7, event: 'dvc-step', detail, also: 1});

    expect(read).to.deep.equal({
      type: 'event',
      id: 7,
      event: 'dvc-step',
      detail: {dossier: 'd', step: 'review'},
    });
  });

  it('reads what it sends itself', () => {
    expect(readToHost({type: 'size', height: 812})).to.deep.equal({type: 'size', height: 812});
    expect(readToHost({type: 'reveal'})).to.deep.equal({type: 'reveal'});
    expect(readToHost({type: 'reveal', top: 812})).to.deep.equal({type: 'reveal', top: 812});
    expect(readToHost({type: 'reveal', top: -1})).to.deep.equal({type: 'reveal'});
    expect(readToHost({type: 'where', url: 'https://a.example/'})).to.deep.equal({type: 'where'});
    expect(readToGuest({type: 'attributes', attributes})).to.deep.equal({type: 'attributes', attributes});
    expect(readToGuest({type: 'answer', id: 1, go: false})).to.deep.equal({type: 'answer', id: 1, go: false});
  });

  it('greets in one version only', () => {
    expect(isHello({dvc: 'hello', v: 1})).to.equal(true);
    expect(isHello({dvc: 'hello', v: 2})).to.equal(false);
    expect(isPortOffer({dvc: 'hello', v: 1})).to.equal(false);
  });
});
