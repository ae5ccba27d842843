import assert from 'node:assert/strict';
import {createHash, randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {HandoverId} from '../../../src/contract/handovers.js';
import {handoverKey, newKeyText} from '../../../src/client/handover-key.js';

const id = HandoverId.parse(randomUUID());

describe('the key of a hand-over', () => {
  it('opens what it sealed, in any script', async () => {
    const text = newKeyText();
    const content = {ten: 'Y Blưih Niê 🏫', list: [1, 2]};

    const sealed = await (await handoverKey(id, text)).seal(content);

    assert.deepEqual(await (await handoverKey(id, text)).open(sealed), content);
    assert.match(text, /^[\w-]{22}$/);
  });

  it('opens nothing that was sealed with another key or under another id, or that was changed', async () => {
    const text = newKeyText();
    const sealed = await (await handoverKey(id, text)).seal('bí mật');
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;

    const others = [
      await handoverKey(id, newKeyText()),
      await handoverKey(HandoverId.parse(randomUUID()), text),
    ];
    for (const other of others) await assert.rejects(other.open(sealed));
    const key = await handoverKey(id, text);
    await assert.rejects(key.open(changed));
  });

  it('tells the portal a proof that is not the key, and before that only its hash', async () => {
    const key = await handoverKey(id, newKeyText());

    assert.equal(key.opens, createHash('sha256').update(key.proof).digest('base64url'));
    assert.ok(!key.proof.includes(key.text));
  });

  it('is no key when the address was cut', async () => {
    await assert.rejects(handoverKey(id, newKeyText().slice(0, 10)));
    await assert.rejects(handoverKey(id, ''));
  });
});
