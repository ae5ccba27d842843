import assert from 'node:assert/strict';
import {test} from 'node:test';
import {canMove, statuses, statusOf, type StatusCode} from '../../../src/vietnam/statuses.js';

test('the ten statuses have the national names, and four of them end the processing', () => {
  assert.deepEqual(
    statuses.map(({code, vi}) => `${code} ${vi}`),
    [
      '1 Mới đăng ký',
      '2 Được tiếp nhận',
      '3 Không được tiếp nhận',
      '4 Đang xử lý',
      '5 Yêu cầu bổ sung giấy tờ',
      '6 Yêu cầu thực hiện nghĩa vụ tài chính',
      '7 Công dân yêu cầu rút hồ sơ',
      '8 Dừng xử lý',
      '9 Đã xử lý xong',
      '10 Đã trả kết quả',
    ],
  );
  assert.deepEqual(
    statuses.filter(({ends}) => ends).map(({code}) => code),
    [3, 8, 9, 10],
  );
  assert.equal(statusOf(9)?.vi, 'Đã xử lý xong');
  assert.equal(statusOf(11), undefined);
});

test('a dossier moves along the table and nowhere else', () => {
  const table: [StatusCode | 'draft', StatusCode[]][] = [
    ['draft', [1]],
    [1, [2, 3, 5, 6, 7]],
    [2, [4, 5, 6, 7, 8, 9]],
    [3, []],
    [4, [5, 6, 7, 8, 9]],
    [5, [1, 4, 7, 8]],
    [6, [1, 2, 4, 7, 8]],
    [7, [1, 2, 4, 5, 6, 8]],
    [8, []],
    [9, [10]],
    [10, []],
  ];
  for (const [from, allowed] of table)
    assert.deepEqual(
      statuses.map(({code}) => code).filter((to) => canMove(from, to)),
      allowed,
      `from ${from}`,
    );
});

test('after an interruption a dossier goes back to where it came from', () => {
  const cases: [StatusCode, StatusCode[], StatusCode[]][] = [
    [5, [1], [1]],
    [5, [1, 2], [4]],
    [5, [1, 2, 4], [4]],
    [6, [1], [1]],
    [6, [1, 2], [2]],
    [6, [1, 2, 4], [4]],
    [7, [1, 2], [2]],
    [7, [1, 5], [5]],
    [5, [1, 5, 7], [1]],
    [7, [1, 2, 4, 7, 4], [4]],
  ];
  for (const [from, earlier, expected] of cases) {
    const back = ([1, 2, 4, 5, 6] as const).filter((to) => canMove(from, to, earlier));
    assert.deepEqual(back, expected, `${earlier.join(' ')} then ${from}`);
    assert.equal(canMove(from, 8, earlier), true);
  }
});
