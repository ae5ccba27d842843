/** How people call the kinds of files, by MIME type. */
export const kindNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
};
