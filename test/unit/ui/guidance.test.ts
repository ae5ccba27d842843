import {expect} from 'chai';
import {html, render} from 'lit';
import type {Component} from '../../../src/contract/catalogue.js';
import {guidance} from '../../../src/ui/guidance.js';

const words = {whereToGet: 'Nơi lấy:', seeSpecimen: 'Xem mẫu minh hoạ', enlarge: 'Phóng to'};

const paper = (name: string, mark = 'K'): Component => ({
  code: 'TP02',
  name,
  originals: 1,
  copies: 0,
  required: true,
  guidance: {
    what: {vi: 'Quyển ghi kết quả học tập.', en: 'The booklet with the results.'},
    where: {vi: 'Trường đang học.', en: 'The current school.'},
    specimen: {href: `specimens/${name}.svg`, alt: {vi: 'Mẫu minh hoạ trang học bạ'}},
    mark,
  },
});

describe('what is said of a paper that is needed on paper', () => {
  let place: HTMLElement;
  const base = new URL('./portal/', location.href);
  const show = (component: Component, lang = 'vi') =>
    render(html`${guidance({component, lang, portal: base, words, unsure: 'chưa kiểm chứng'})}`, place);
  const asked = (name: string) => performance.getEntriesByName(new URL(`specimens/${name}.svg`, base).href);

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => place.remove());

  it('is what it is and where one gets it, in the person’s language', () => {
    show(paper('words'), 'en');

    expect(place.innerText).to.contain('The booklet with the results.');
    expect(place.innerText).to.match(/Nơi lấy: The current school\./);
  });

  it('says so where it was not looked up, and nothing where it was', () => {
    show(paper('mark'));
    expect(place.innerText).to.contain('(chưa kiểm chứng)');

    show(paper('mark', 'L'));
    expect(place.innerText).not.to.contain('chưa kiểm chứng');
  });

  it('is nothing for a paper that nothing is known of', () => {
    const {guidance: _, ...unknown} = paper('unknown');

    show(unknown);

    expect(place.textContent?.trim()).to.equal('');
  });

  it('fetches the drawing below the portal’s base, and only once it is opened', async () => {
    show(paper('opened'));
    const image = place.querySelector('img');
    const details = place.querySelector('details');
    if (!image || !details) throw new Error('no drawing');
    const ended = new Promise((resolve) => {
      image.addEventListener('load', resolve);
      image.addEventListener('error', resolve);
    });
    // whatever is asked for at once has been answered when this later one is
    const later = new Image();
    later.src = new URL('specimens/later.svg', base).href;
    await new Promise((resolve) => later.addEventListener('error', resolve));
    expect(asked('opened')).to.have.lengthOf(0);

    details.open = true;

    await ended;
    expect(asked('opened')).to.have.lengthOf(1);
    expect(image.alt).to.equal('Mẫu minh hoạ trang học bạ');
  });

  it('shows the drawing larger when it is pressed, and smaller again', () => {
    show(paper('larger'));
    const press = place.querySelector('button');

    press?.click();
    expect(press?.getAttribute('aria-expanded')).to.equal('true');

    press?.click();
    expect(press?.getAttribute('aria-expanded')).to.equal('false');
  });
});
