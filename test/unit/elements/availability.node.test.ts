import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {availabilityOf, isBygone} from '../../../src/elements/support/availability.js';
import {portalDescription} from '../../../src/testing/examples/portal.js';

const vietnam = (time: string) => new Date(`${time}:00+07:00`);
const office = {hours: 'office-hours'};

describe('whether someone answers', () => {
  it('is told to the minute in office hours', () => {
    assert.deepEqual(availabilityOf(office, vietnam('2025-03-03T10:59')), {answers: 'now', until: '11:00'});
    assert.deepEqual(availabilityOf(office, vietnam('2025-03-03T11:00')), {
      answers: 'later',
      date: '2025-03-03',
      from: '13:00',
      certain: true,
    });
  });

  it('leads over a weekend and over public holidays', () => {
    const friday = availabilityOf(office, vietnam('2025-03-07T17:00'));
    assert.deepEqual(friday, {answers: 'later', date: '2025-03-10', from: '07:00', certain: true});

    const beforeVictoryDay = availabilityOf(office, vietnam('2025-04-29T18:00'));
    assert.deepEqual(beforeVictoryDay, {answers: 'later', date: '2025-05-05', from: '07:00', certain: true});
  });

  it('begins this morning when nobody has come yet', () => {
    const early = availabilityOf(office, vietnam('2025-03-03T05:30'));
    assert.deepEqual(early, {answers: 'later', date: '2025-03-03', from: '07:00', certain: true});
  });

  it('is not guessed when the portal does not say', () => {
    assert.deepEqual(availabilityOf({}, vietnam('2025-03-03T10:00')), {answers: 'not-said'});
    assert.deepEqual(availabilityOf({hours: 'khi rảnh'}, vietnam('2025-03-03T10:00')), {answers: 'not-said'});
    assert.deepEqual(availabilityOf({hours: 'always'}, vietnam('2025-03-02T03:00')), {answers: 'always'});
  });

  it('is for show only when the portal plays an earlier day or its agencies have ended', () => {
    const {landDate, ...live} = portalDescription;
    const now = vietnam('2025-03-03T10:00');

    assert.equal(isBygone({...live, landDate}, vietnam('2025-03-03T10:00')), false);
    assert.equal(isBygone({...live, landDate}, vietnam('2026-01-01T10:00')), true);
    assert.equal(isBygone(live, now), false);
    const ended = [
      {id: 'x', code: 'x', name: 'Sở Giáo dục và Đào tạo Kon Tum', level: 'province', validTo: '2025-01-01'},
    ];
    assert.equal(isBygone({...live, agencies: ended}, now), true);
  });
});
