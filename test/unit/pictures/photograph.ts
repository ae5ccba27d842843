/** How a sheet lies before a phone. Lengths are shares of the picture's width; the picture is a portrait one. */
export interface Scene {
  /** Pixels: width; the height is 4/3 of it. */
  width?: number;
  table?: 'wood' | 'dark' | 'white' | 'none';
  /** Where the sheet's middle lies, and how wide the sheet is. */
  at?: readonly [x: number, y: number];
  wide?: number;
  /** Degrees, clockwise. */
  tilt?: number;
  /** How much light there is: 1 is a lit room. */
  light?: number;
  /** The lamp is a warm one. */
  warm?: boolean;
  /** How much of the light a shadow across the sheet takes. */
  shadow?: number;
  /** A lamp's reflection on glossy paper: its radius. */
  glare?: number;
  /** Fingers that hold the sheet at its edges. */
  fingers?: boolean;
  /** Out of focus: standard deviation in pixels. */
  blur?: number;
  /** The hand moved: pixels along x. */
  shake?: number;
  /** Standard deviation of the sensor's noise. */
  noise?: number;
  /** Something drawn over the print, in millimetres of an A4 sheet. */
  draw?: (context: CanvasRenderingContext2D) => void;
}

const words =
  'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc học bạ trung học phổ thông họ và tên học sinh lớp kết quả rèn luyện xếp loại giáo viên chủ nhiệm nhận xét hiệu trưởng ký tên đóng dấu'.split(
    ' ',
  );

/** The same numbers every time. */
function randomOf(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A photograph of a sheet of A4 with print of 14, 10 and 7 points, the same at every call. */
export function photograph(scene: Scene = {}): HTMLCanvasElement {
  const {width = 1500, blur = 0, shake = 0} = scene;
  const height = Math.round((width * 4) / 3);
  const sharp = canvasOf(width, height);
  const random = randomOf(7);
  drawTable(sharp, scene.table ?? 'wood', random);
  drawSheet(sharp, scene, random);
  if (scene.fingers) drawFingers(sharp, scene);
  drawLight(sharp, scene);

  const seen = canvasOf(width, height);
  if (blur > 0) seen.filter = `blur(${blur}px)`;
  seen.drawImage(sharp.canvas, 0, 0);
  seen.filter = 'none';
  for (let step = 1; step < shake; step += 1) {
    seen.globalAlpha = 1 / (step + 1);
    seen.drawImage(sharp.canvas, step, 0);
  }
  addNoise(seen, scene.noise ?? 4, random);
  return seen.canvas;
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('no canvas');
  return context;
}

function drawTable(context: CanvasRenderingContext2D, table: string, random: () => number): void {
  const {width, height} = context.canvas;
  context.fillStyle = {wood: '#9c6d3f', dark: '#2c2e31', white: '#dcdad6', none: '#fff'}[table] ?? '#fff';
  context.fillRect(0, 0, width, height);
  if (table !== 'wood') return;
  for (let grain = 0; grain < 220; grain += 1) {
    const y = random() * height;
    context.strokeStyle = random() > 0.5 ? 'rgb(60 34 12 / 25%)' : 'rgb(214 170 116 / 25%)';
    context.lineWidth = 1 + random() * 5;
    context.beginPath();
    context.moveTo(0, y);
    context.bezierCurveTo(width / 3, y + random() * 40, (width * 2) / 3, y - random() * 40, width, y);
    context.stroke();
  }
}

function drawSheet(context: CanvasRenderingContext2D, scene: Scene, random: () => number): void {
  const {width, height} = context.canvas;
  const {at: [x, y] = [0.5, 0.5], wide = 0.8, tilt = 0} = scene;
  context.save();
  context.translate(x * width, y * height);
  context.rotate((tilt * Math.PI) / 180);
  const scale = (wide * width) / 210;
  context.scale(scale, scale);
  context.translate(-105, -148.5);
  context.shadowColor = 'rgb(0 0 0 / 50%)';
  context.shadowBlur = 6 * scale;
  context.fillStyle = '#eceae4';
  if (scene.table === 'none') context.fillStyle = '#fff';
  context.fillRect(0, 0, 210, 297);
  context.shadowColor = 'transparent';
  context.fillStyle = '#1d1d22';
  let top = 28;
  for (const [points, lines] of [
    [14, 6],
    [10, 22],
    [7, 20],
  ] as const) {
    const size = points * 0.353; // millimetres
    context.font = `${size}px sans-serif`;
    for (let line = 0; line < lines; line += 1) {
      const text: string[] = [];
      while (context.measureText(text.join(' ')).width < 150)
        text.push(words[Math.floor(random() * words.length)] ?? '');
      context.fillText(text.join(' '), 20, top, 170);
      top += size * 1.55;
    }
    top += 6;
  }
  scene.draw?.(context);
  context.restore();
}

function drawFingers(context: CanvasRenderingContext2D, {wide = 0.8}: Scene): void {
  const {width, height} = context.canvas;
  context.fillStyle = '#c98f6d';
  for (const [side, y] of [
    [-1, 0.62],
    [1, 0.58],
  ] as const) {
    context.beginPath();
    const edge = width * (0.5 + (side * wide) / 2);
    context.ellipse(edge + side * width * 0.02, height * y, width * 0.07, width * 0.035, 0, 0, 7);
    context.fill();
  }
}

function drawLight(context: CanvasRenderingContext2D, scene: Scene): void {
  const {width, height} = context.canvas;
  const {light = 1, warm = false, shadow = 0, glare = 0} = scene;
  context.globalCompositeOperation = 'multiply';
  const level = Math.round(255 * light);
  context.fillStyle = warm
    ? `rgb(${level} ${Math.round(level * 0.86)} ${Math.round(level * 0.64)})`
    : `rgb(${level} ${level} ${level})`;
  context.fillRect(0, 0, width, height);
  if (shadow > 0) {
    const fade = context.createLinearGradient(0, 0, width, height);
    fade.addColorStop(0.42, '#fff');
    fade.addColorStop(0.6, `rgb(0 0 0 / ${shadow})`);
    context.fillStyle = fade;
    context.fillRect(0, 0, width, height);
  }
  context.globalCompositeOperation = 'source-over';
  if (glare > 0) {
    const [x, y] = [width * 0.55, height * 0.45];
    const lamp = context.createRadialGradient(x, y, 0, x, y, glare * width * 1.6);
    lamp.addColorStop(0, '#fff');
    lamp.addColorStop(0.6, 'rgb(255 255 255 / 98%)');
    lamp.addColorStop(1, 'rgb(255 255 255 / 0%)');
    context.fillStyle = lamp;
    context.fillRect(0, 0, width, height);
  }
}

function addNoise(context: CanvasRenderingContext2D, deviation: number, random: () => number): void {
  if (deviation === 0) return;
  const {width, height} = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  const {data} = image;
  for (let at = 0; at < data.length; at += 4) {
    if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 253) continue; // more light than it can tell
    const by = (random() + random() + random() - 1.5) * 2 * deviation;
    for (let channel = at; channel < at + 3; channel += 1) data[channel] = (data[channel] ?? 0) + by;
  }
  context.putImageData(image, 0, 0);
}
