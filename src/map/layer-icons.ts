/** Side of an icon, in pixels of a screen that has two for one. */
const SIZE = 56;

/**
 * The icon of a layer, in the colours that the page has at the moment: gaps are hatched circles, services are squares.
 * @returns undefined for a name that is no layer's
 */
export function drawIcon(id: string, page: Element): ImageData | undefined {
  const draw = ICONS[id];
  const brush = draw && new OffscreenCanvas(SIZE, SIZE).getContext('2d');
  if (!brush) return undefined;
  const style = getComputedStyle(page);
  draw(brush, (name) => style.getPropertyValue(name).trim());
  return brush.getImageData(0, 0, SIZE, SIZE);
}

type Brush = OffscreenCanvasRenderingContext2D;
type Colour = (property: string) => string;

const ICONS: Readonly<Record<string, (brush: Brush, colour: Colour) => void>> = {
  manques(brush, colour) {
    brush.beginPath();
    brush.arc(SIZE / 2, SIZE / 2, 21, 0, 2 * Math.PI);
    brush.fillStyle = colour('--card') || '#ffffff';
    brush.fill();
    brush.save();
    brush.clip();
    hatch(brush, colour('--terra') || '#b5451f');
    brush.restore();
    brush.beginPath();
    brush.arc(SIZE / 2, SIZE / 2, 21, 0, 2 * Math.PI);
    brush.lineWidth = 6;
    brush.strokeStyle = colour('--terra') || '#b5451f';
    brush.stroke();
  },
  services(brush, colour) {
    brush.fillStyle = colour('--card') || '#ffffff';
    brush.fillRect(8, 8, SIZE - 16, SIZE - 16);
    brush.lineWidth = 6;
    brush.strokeStyle = colour('--teal-2') || '#083d48';
    brush.strokeRect(11, 11, SIZE - 22, SIZE - 22);
    brush.fillStyle = colour('--ochre') || '#e0a526';
    brush.fillRect(20, 20, SIZE - 40, SIZE - 40);
  },
};

function hatch(brush: Brush, colour: string): void {
  brush.beginPath();
  for (let x = -SIZE; x < SIZE; x += 11) {
    brush.moveTo(x, SIZE);
    brush.lineTo(x + SIZE, 0);
  }
  brush.lineWidth = 4;
  brush.strokeStyle = colour;
  brush.stroke();
}
