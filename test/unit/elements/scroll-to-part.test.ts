import {expect} from 'chai';
import {revealPart} from '../../../src/elements/scroll-to-part.js';

describe('bringing a part of a tall frame into view', () => {
  let page: HTMLElement;
  const frame = () => page.querySelector('.frame') as HTMLElement;
  const partTop = (offset: number) => frame().getBoundingClientRect().top + offset;

  beforeEach(() => {
    page = document.createElement('div');
    page.innerHTML = `<header style="position: fixed; top: 0; left: 0; right: 0; height: 40px"></header>
      <div style="height: 1000px"></div><div class="frame" style="height: 3000px"></div><div style="height: 3000px"></div>`;
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    scrollTo(0, 0);
  });

  it('scrolls to it, below what a page keeps at the window’s top', () => {
    revealPart(frame(), 1200);

    expect(partTop(1200)).to.be.within(38, 42);
    expect(frame().style.scrollMarginTop).to.equal('');
  });

  it('leaves the page alone when it is in sight', () => {
    scrollTo(0, 2000);

    revealPart(frame(), 1200);

    expect(scrollY).to.equal(2000);
  });
});
