// Thu vien dung chung cua trang
Array.prototype.cuoi = function () {
  return this[this.length - 1];
};

function haiSo(n) {
  return (n < 10 ? '0' : '') + n;
}

$(document).ready(function () {
  var thu = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
  var nay = new Date();
  $('#chaychu .ngay').text(
    thu[nay.getDay()] +
      ', ' +
      haiSo(nay.getDate()) +
      '/' +
      haiSo(nay.getMonth() + 1) +
      '/' +
      nay.getFullYear(),
  );

  $(window).on('scroll', function () {
    $('#dautrang')[$(window).scrollTop() > 400 ? 'fadeIn' : 'fadeOut'](200);
  });
  $('#dautrang').on('click', function (e) {
    e.preventDefault();
    $('html, body').animate({scrollTop: 0}, 300);
  });

  $('#lienhe').on('submit', function (e) {
    e.preventDefault();
    $('#lienhe-traloi').text('Đây là trang minh hoạ: thư không được gửi đi.');
  });
});
