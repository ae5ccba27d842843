import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LocalDraft} from '../../../src/client/drafts/draft.js';
import type {Dossier} from '../../../src/contract/dossiers.js';
import type {IdempotencyKey} from '../../../src/contract/ids.js';
import {filing, type FilingEvent, type FilingState} from '../../../src/flows/filing.js';

const draft = {id: '019a0000-0000-7000-8000-000000000001', values: {}} as LocalDraft;
const other = {...draft, id: '019a0000-0000-7000-8000-000000000002'} as LocalDraft;
const dossier = {id: draft.id, reference: 'K0NT2-4M7PX'} as unknown as Dossier;
const key = '4c6f2a1e-0000-4000-8000-000000000000' as IdempotencyKey;
const offline = {code: 'offline', problems: []};

const after = (...events: FilingEvent[]): FilingState => events.reduce<FilingState>(filing, {at: 'loading'});
const opened: FilingEvent = {type: 'opened', draft, step: 'applicant', task: 'file'};
const next: FilingEvent = {type: 'continue', problems: [], signedIn: true};
const review: FilingEvent[] = [opened, next, next, next];
const place = (state: FilingState) => ('step' in state ? `${state.at} ${state.step}` : state.at);

describe('filing a dossier', () => {
  it('goes through the steps in their order and back without losing the draft', () => {
    const steps = review.map((_, n) => place(after(...review.slice(0, n + 1))));
    assert.deepEqual(steps, [
      'editing applicant',
      'editing components',
      'editing delivery',
      'editing review',
    ]);

    const back = after(...review, {type: 'back'}, {type: 'back'});
    assert.equal(place(back), 'editing components');
    assert.ok('draft' in back && back.draft === draft);
  });

  it('stays where it is while a step has problems', () => {
    const problems = [{pointer: '/values/nguoiNop.hoTen', code: 'required'}];
    const state = after(opened, {...next, problems});

    assert.equal(place(state), 'editing applicant');
    assert.deepEqual(state.at === 'editing' && state.problems, problems);
  });

  const unknown: FilingEvent = {...next, signedIn: false};

  it('needs no account for fields, papers and delivery; the gate stands before the summary, and it goes on behind it', () => {
    assert.equal(place(after(opened, unknown)), 'editing components');
    assert.equal(place(after(opened, unknown, unknown)), 'editing delivery');
    const gate = after(opened, unknown, unknown, unknown);
    assert.equal(place(gate), 'signing-in delivery');

    const typed = filing(gate, {type: 'changed', draft: {...draft, agency: 'so-gddt'}});
    const passed = filing(typed, {type: 'signed-in'});
    assert.equal(place(passed), 'editing review');
    assert.ok('draft' in passed && passed.draft.agency === 'so-gddt');
    assert.equal(place(filing(gate, {type: 'leave-sign-in'})), 'editing delivery');
  });

  it('lets a person sign in early on any step, and is on that step again afterwards', () => {
    const gate = after(opened, unknown, {type: 'ask-sign-in'});

    assert.equal(place(gate), 'signing-in components');
    assert.equal(place(filing(gate, {type: 'signed-in'})), 'editing components');
  });

  it('reads only while another tab writes, and writes again once it is opened here', () => {
    const reading = after({type: 'held-elsewhere', draft, step: 'delivery', task: 'file'});
    assert.deepEqual(reading, {at: 'elsewhere', task: 'file', step: 'delivery', draft});
    for (const event of [next, {type: 'changed', draft}, {type: 'submit', key}] as FilingEvent[])
      assert.equal(filing(reading, event), reading, event.type);

    assert.equal(filing(reading, {type: 'load'}).at, 'loading');
  });

  it('becomes the reader when another tab takes it over, but never in the middle of a submission', () => {
    const newest = {...draft, agency: 'so-gddt'};
    const taken = after(opened, {type: 'taken-over', draft: newest});
    assert.ok(taken.at === 'elsewhere' && taken.taken && taken.draft === newest);

    const sending = after(...review, {type: 'submit', key}, {type: 'site-allowed'});
    assert.equal(filing(sending, {type: 'taken-over', draft}), sending);
  });

  for (const [n, step] of ['applicant', 'components', 'delivery', 'review'].entries())
    it(`comes back to the step "${step}" when the session ended there`, () => {
      const ended = filing(after(...review.slice(0, n + 1)), {type: 'session-ended'});
      assert.equal(place(ended), `signing-in ${step}`);
      assert.equal(filing(ended, {type: 'leave-sign-in'}), ended);

      assert.equal(place(filing(ended, {type: 'signed-in'})), `editing ${step}`);
    });

  it('corrects one field from the summary and returns to it', () => {
    const correcting = after(...review, {type: 'go', step: 'applicant', field: 'f-nguoiNop-hoTen'});
    assert.equal(place(correcting), 'editing applicant');

    assert.equal(place(filing(correcting, next)), 'editing review');
    assert.equal(place(filing(correcting, {type: 'back'})), 'editing review');
  });

  it('never jumps over a step that was not done', () => {
    const state = after(opened);
    assert.equal(filing(state, {type: 'go', step: 'review'}), state);
  });

  it('asks the site first, and stays on the summary when the site stops it', () => {
    const asking = after(...review, {type: 'submit', key});
    assert.equal(asking.at, 'asking-site');

    const cancelled = filing(asking, {type: 'site-cancelled'});
    assert.equal(place(cancelled), 'editing review');
    assert.ok(cancelled.at === 'editing' && cancelled.cancelledBySite);
  });

  it('is submitted once, however often the button is pressed', () => {
    const asking = after(...review, {type: 'submit', key});
    assert.equal(filing(asking, {type: 'submit', key}), asking);

    const sending = filing(asking, {type: 'site-allowed'});
    for (const event of [
      {type: 'submit', key},
      {type: 'site-allowed'},
      {type: 'site-cancelled'},
      next,
      {type: 'back'},
      {type: 'load'},
    ] as FilingEvent[])
      assert.equal(filing(sending, event), sending, event.type);
  });

  it('keeps its key when there is no answer, and when the session ends in the middle', () => {
    const sending = after(...review, {type: 'submit', key}, {type: 'site-allowed'});
    const waiting = filing(sending, {type: 'unanswered', failure: offline});
    assert.ok(waiting.at === 'submitting' && waiting.key === key && waiting.failure === offline);

    const gate = filing(waiting, {type: 'session-ended'});
    const again = filing(gate, {type: 'signed-in'});
    assert.ok(again.at === 'submitting' && again.key === key);
  });

  it('goes on asking with the same key after a reload in the middle of a submission', () => {
    const state = after({type: 'reopened-submitting', draft, key, task: 'file'});
    assert.ok(state.at === 'submitting' && state.key === key);
  });

  it('keeps the form when the portal refuses', () => {
    const failure = {code: 'captcha-wrong', problems: [{pointer: '/captcha', code: 'captcha-wrong'}]};
    const state = after(...review, {type: 'submit', key}, {type: 'site-allowed'}, {type: 'refused', failure});

    assert.equal(place(state), 'editing review');
    assert.ok(state.at === 'editing' && state.problems === failure.problems && state.draft === draft);
  });

  it('ends with the receipt, and nothing late takes it away', () => {
    const done = after(...review, {type: 'submit', key}, {type: 'site-allowed'}, {type: 'accepted', dossier});
    assert.deepEqual(done, {at: 'submitted', task: 'file', dossier});

    for (const event of [
      {type: 'accepted', dossier},
      {type: 'unanswered', failure: offline},
      {type: 'refused', failure: offline},
      {type: 'changed', draft},
      {type: 'session-ended'},
    ] as FilingEvent[])
      assert.equal(filing(done, event), done, event.type);
  });

  it('does not take the draft of another dossier for its own', () => {
    const state = after(opened);
    assert.equal(filing(state, {type: 'changed', draft: other}), state);
  });

  it('has no step for the delivery of a result when the desk asked for more', () => {
    const state = after({...opened, task: 'supplement'}, next, next);
    assert.equal(place(state), 'editing review');
  });

  it('asks before another draft takes the place of the one that is held', () => {
    const asking = after({type: 'another-held', held: draft, wanted: 'Công nhận bằng'});
    assert.equal(asking.at, 'asking');
    assert.equal(filing(asking, next), asking);
    assert.equal(filing(asking, {type: 'load'}).at, 'loading');
  });

  it('opens nothing late: an answer to an earlier question changes nothing', () => {
    const editing = after(opened);
    for (const event of [
      {type: 'unreachable', failure: offline},
      {type: 'nothing-named'},
      {...opened, draft: other},
    ] as FilingEvent[])
      assert.equal(filing(editing, event), editing, event.type);
  });
});
