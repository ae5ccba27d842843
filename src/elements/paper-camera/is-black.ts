/** Luma below which a pixel counts as black: a covered lens has noise. */
const darkest = 24;

/** Whether a video shows nothing but black, by a picture of it as small as a stamp. */
export async function isBlack(video: HTMLVideoElement): Promise<boolean> {
  const small = {width: 32, height: 24};
  const bitmap = await createImageBitmap(video, {resizeWidth: small.width, resizeHeight: small.height});
  const canvas = Object.assign(document.createElement('canvas'), small);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const {data} = context?.getImageData(0, 0, small.width, small.height) ?? {data: [darkest]};
  return data.every((value, at) => at % 4 === 3 || value < darkest);
}
