const technical = {vi: 'Hỗ trợ kỹ thuật dịch vụ công trực tuyến', en: 'Technical help with online services'};
const procedure = {vi: 'Nội dung thủ tục, ý kiến, kiến nghị', en: 'What to hand in; opinions and complaints'};

/** The four numbers of the guidance of the Kon Tum department of education; the province ended on 30/06/2025. */
export const contacts = [
  {
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    number: '0260.3797799',
    dial: '+842603797799',
    about: 'technical',
    subject: technical,
    hours: 'office-hours',
    mark: 'S',
  },
  {
    name: 'VNPT',
    number: '0260.3958789',
    dial: '+842603958789',
    about: 'technical',
    subject: technical,
    hours: 'always',
    mark: 'S',
  },
  ...[
    {number: '0260.3862310', dial: '+842603862310'},
    {number: '0905061104', dial: '+84905061104'},
  ].map((line) => ({
    name: 'Văn phòng Sở Giáo dục và Đào tạo Kon Tum',
    ...line,
    about: 'procedure',
    subject: procedure,
    mark: 'S',
  })),
];
