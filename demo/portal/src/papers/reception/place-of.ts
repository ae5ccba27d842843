const upToTheLastKind = /^.*(?:tỉnh|thành phố|quận|huyện|phường|xã|thị trấn) /i;

/** Where an agency writes its letters: `Kon Tum` for `Sở Giáo dục và Đào tạo tỉnh Kon Tum`; empty where its name has no place. */
export const placeOf = (agency: string): string =>
  upToTheLastKind.test(agency) ? agency.replace(upToTheLastKind, '') : '';
