/** The notes beside the national catalogue's rows, and the words by which parents ask, in Vietnamese. */
export const nationalNotes: Record<
  string,
  {durationNote?: string; conditions?: string; keywords?: readonly string[]}
> = {
  '1.013338': {conditions: 'Nộp cùng lúc với đăng ký dự thi.'},
  '2.002771': {keywords: ['gạo', 'bán trú', 'tiền ăn bán trú', 'nhà trẻ']},
  '2.002850': {
    conditions:
      'Chỉ khi cơ quan cấp đã viết sai văn bằng, chứng chỉ. Mất bằng thì xin cấp bản sao từ sổ gốc (3.000465).',
    keywords: ['bằng in sai', 'trường ghi sai'],
  },
  '2.002854': {
    durationNote:
      'Trong tỉnh: 5 ngày làm việc; từ tỉnh khác đến: 8 ngày làm việc. Nhà trường quyết định, không phải sở',
  },
};
