import {expect} from 'chai';
import {applyTokens, isSafeToken, readTokens} from '../../../src/frame/tokens.js';

describe('custom properties of a site', () => {
  it('takes colours, measures and fonts', () => {
    expect(isSafeToken('--dvc-accent', 'rebeccapurple')).to.equal(true);
    expect(isSafeToken('--dvc-accent', 'rgb(12 34 56 / 0.8)')).to.equal(true);
    expect(isSafeToken('--dvc-radius', '0')).to.equal(true);
    expect(isSafeToken('--dvc-font', '"Be Vietnam Pro", Arial, sans-serif')).to.equal(true);
  });

  it('refuses what is no value of its kind, asks for something over the network, or has another name', () => {
    expect(isSafeToken('--dvc-accent', 'huge')).to.equal(false);
    expect(isSafeToken('--dvc-accent', 'red; background: url(https://evil.example)')).to.equal(false);
    expect(isSafeToken('--dvc-surface', 'url(https://evil.example/seen)')).to.equal(false);
    expect(isSafeToken('--dvc-radius', 'var(--x)')).to.equal(false);
    expect(isSafeToken('--dvc-font', 'a'.repeat(600))).to.equal(false);
    expect(isSafeToken('--other', 'red')).to.equal(false);
    expect(isSafeToken('toString', 'red')).to.equal(false);
  });

  it('makes a site’s rem and em to pixels, and hands over the page’s font', () => {
    const box = document.createElement('div');
    box.style.cssText =
      'font: 20px Georgia, serif; --dvc-radius: 0.5em; --dvc-space: 1rem; --dvc-accent: #a30';
    document.body.append(box);

    const tokens = readTokens(box);

    expect(tokens).to.deep.equal({
      '--dvc-accent': '#a30',
      '--dvc-radius': '10px',
      '--dvc-space': '16px',
      '--dvc-font': 'Georgia, serif',
    });
    box.remove();
  });

  it('takes back what a site no longer sets', () => {
    const root = document.createElement('div');

    applyTokens(root, {'--dvc-accent': 'red', '--dvc-text': 'expression(1)'});
    expect(root.style.cssText).to.equal('--dvc-accent: red;');

    applyTokens(root, {});
    expect(root.style.cssText).to.equal('');
  });
});
