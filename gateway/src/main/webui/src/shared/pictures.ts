/** Enough to read a document on a photo, px. */
const LONGEST_SIDE = 2560;
const QUALITY = 0.85;

export interface Size {
  width: number;
  height: number;
}

export const isPicture = (file: Pick<File, 'type'>): boolean => file.type.startsWith('image/');

/** The same shape with no side longer than `longest`; never larger than it is. */
export function fitted({ width, height }: Size, longest = LONGEST_SIDE): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A camera names every photo alike, so that two of them could not be told apart. */
export function pictureName(name: string, wallTime: string): string {
  const base = name.replace(/\.[^.]*$/, '');
  return `${/^(image|photo)?$/i.test(base) ? `照片-${wallTime.replace(/[-: ]/g, '')}` : base}.jpg`;
}

/**
 * A photo as it may leave the phone: upright, no larger than needed, and without where and with what it was taken, which
 * a drawing of it does not carry.
 *
 * @throws when the browser cannot read the picture
 */
export async function readyPicture(file: File, wallTime: string): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = fitted(picture);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  // What is transparent would turn black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!content) throw new Error('The picture could not be drawn.');
  return new File([content], pictureName(file.name, wallTime), { type: 'image/jpeg' });
}
