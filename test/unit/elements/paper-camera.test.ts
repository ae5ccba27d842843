import {expect} from 'chai';
import {violations} from '../../support/axe.js';
import {fillApplicant, records, showWizard} from '../../support/wizard.js';
import {photograph, type Scene} from '../pictures/photograph.js';

const photo = async (name: string, scene?: Scene): Promise<File> => {
  const blob = await new Promise<Blob | null>((resolve) =>
    photograph(scene).toBlob(resolve, 'image/jpeg', 0.9),
  );
  return new File([blob ?? ''], name, {type: 'image/jpeg'});
};

/** What has the focus, also inside a shadow root. */
const focused = (root: DocumentOrShadowRoot = document): Element | null => {
  const {activeElement} = root;
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : activeElement;
};

describe('a paper by camera', () => {
  it('is told what to do where there is no camera, warned of a dark page, and joined to one PDF', async () => {
    const {parent, box, view} = showWizard();
    try {
      await fillApplicant(parent);
      await parent.presses('Tiếp tục');
      await parent.presses(`Chụp ảnh: ${records}`);
      await parent.sees(/^(Không tìm thấy máy ảnh|Máy ảnh chưa được cho phép|Máy ảnh chưa dùng được)$/);
      const choose = `Chọn tệp có sẵn: ${records}`;
      await parent.attaches(choose, await photo('1.jpg', {width: 1200}), await photo('2.jpg', {light: 0.2}));
      await parent.sees('Ảnh rõ.');
      await parent.sees(/^Ảnh tối quá/);
      expect(await violations(box)).to.deep.equal([]);

      await parent.presses('Lên: Trang 2');
      await parent.sees(/^Ảnh tối quá/);
      expect(box.querySelector('.pages li')?.contains(focused())).to.equal(true);
      await parent.presses('Xoay: Trang 2');
      await parent.presses('Xong');
      await parent.sees(/^Trang 1 có chỗ cần xem lại/);
      await parent.presses('Xong');

      await parent.sees('học-bạ-bản-chính.pdf');
      await parent.sees('Chụp ảnh');
      expect(view.querySelector('dvc-paper-camera-view')).to.equal(null);
    } finally {
      box.remove();
    }
  });

  it('keeps the pages that were taken when the page is killed', async () => {
    const shown = showWizard();
    await fillApplicant(shown.parent);
    await shown.parent.presses('Tiếp tục');
    await shown.parent.presses(`Chụp ảnh: ${records}`);
    await shown.parent.attaches(`Chọn tệp có sẵn: ${records}`, await photo('1.jpg'));
    await shown.parent.sees('Ảnh rõ.');

    const again = shown.reload();
    try {
      await again.parent.presses(`Chụp tiếp (1 trang): ${records}`);
      await again.parent.sees('Ảnh rõ.');
    } finally {
      again.box.remove();
    }
  });
});
