import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pageAddress} from '../../../src/frame/page-address.js';

const of = (query: string) => new URL(pageAddress(`https://truong.example/index.php?${query}#top`));

describe('the address that a payer comes back to', () => {
  it('keeps what names the page, and no fragment', () => {
    const address = pageAddress('https://truong.example/tin-tuc/?nv=news&op=Tin-tuc/Bai-viet-12&id=7#muc-2');

    assert.equal(address, 'https://truong.example/tin-tuc/?nv=news&op=Tin-tuc/Bai-viet-12&id=7');
  });

  it('leaves out what may be a secret or a person', () => {
    for (const secret of [
      'token=abc',
      'PHPSESSID=1',
      'auth=x',
      'api_key=1',
      'email=a',
      'x=a@b.vn',
      'cccd=062085001234',
      `q=${'a'.repeat(65)}`,
    ]) {
      const address = of(`id=7&${secret}`);
      assert.equal(address.search, '?id=7', secret);
    }
  });

  it('never tells a name and password in an address', () => {
    assert.equal(pageAddress('https://a:b@truong.example/x'), 'https://truong.example/x');
  });
});
