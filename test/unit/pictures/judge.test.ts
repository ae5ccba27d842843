import {expect} from 'chai';
import {drawingOf} from '../../../src/elements/paper-camera/pictures/canvas.js';
import {judge, type Judgement} from '../../../src/elements/paper-camera/pictures/judge.js';
import {sides} from '../../../src/elements/paper-camera/pictures/limits.js';
import {photograph} from './photograph.js';
import {samples, type Sample} from './samples.js';

function judged({scene, turn = 0}: Sample): Judgement {
  const photo = photograph(scene);
  const side = Math.max(photo.width, photo.height);
  const scale = Math.min(1, sides.judged / side);
  const [wide, high] = [photo.width * scale, photo.height * scale].map(Math.round) as [number, number];
  const [width, height] = turn % 2 === 1 ? [high, wide] : [wide, high];
  const {context} = drawingOf(width, height);
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 2);
  context.drawImage(photo, -wide / 2, -high / 2, wide, high);
  const work = judge({width, height, data: context.getImageData(0, 0, width, height).data}, side);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

describe('the verdict on a picture of a paper', () => {
  it('has thirty samples', () => expect(samples).to.have.length(30));

  for (const sample of samples)
    it(`${sample.found.join(' and ') || 'nothing'} is wrong with one ${sample.name}`, () => {
      const {findings, measures} = judged(sample);

      expect(findings, JSON.stringify(measures)).to.deep.equal(sample.found);
    });
});
