import { crc32, deflateSync } from 'node:zlib';

/**
 * A screenshot made small: 256 of its colours, each other one given to the nearest. Letters and icons look the same, at about a
 * third of the bytes. Decoding is the browser's, in a page of its own.
 */
export async function compressed(context, png) {
  const page = await context.newPage();
  try {
    const { width, height, data } = await page.evaluate(decode, png.toString('base64'));
    return encode(width, height, Buffer.from(data, 'base64'));
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function decode(base64) {
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let bytes = '';
  for (let at = 0; at < data.length; at += 32768) bytes += String.fromCharCode(...data.subarray(at, at + 32768));
  return { width: image.width, height: image.height, data: btoa(bytes) };
}

function encode(width, height, rgba) {
  const colours = Array.from({ length: width * height }, (_, i) => rgba.readUIntBE(i * 4, 3));
  const palette = chosen(colours);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, i) => {
    if (!indexes.has(colour)) indexes.set(colour, nearest(palette, colour));
    // Each line begins with the number of its filter, which is none.
    lines[i + Math.floor(i / width) + 1] = indexes.get(colour);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap(rgb));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, and of the others those that would be missed most: often there, and far from all that are chosen. */
function chosen(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = all.slice(0, 160);
  const rest = all.slice(160).map(colour => ({ colour, distance: distanceTo(palette, colour) }));
  while (palette.length < 256 && rest.length > 0) {
    rest.sort((a, b) => missed(a) - missed(b));
    const { colour } = rest.pop();
    palette.push(colour);
    for (const each of rest) each.distance = Math.min(each.distance, distance(each.colour, colour));
  }
  return palette;

  function missed({ colour, distance }) {
    return counts.get(colour) * distance;
  }
}

const distanceTo = (palette, colour) => Math.min(...palette.map(each => distance(each, colour)));

function distance(a, b) {
  const [one, other] = [rgb(a), rgb(b)];
  return one.reduce((sum, part, i) => sum + (part - other[i]) ** 2, 0);
}

const rgb = colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(palette, colour) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((each, index) => {
    const far = distance(each, colour);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
