// Finds faults in the text of the charts of this page; see charts.py for the limits.
limits => {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = colour => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = '#000';
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], under) =>
    [r, g, b].map((value, i) => value * a + under[i] * (1 - a)).concat(1);
  const background = element => {
    if (!element) return rgba(getComputedStyle(document.documentElement)
      .colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
      ? '#121212' : '#fff');
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, background(element.parentElement));
  };
  const luminance = colour => {
    const [r, g, b] = colour.map(value => value / 255)
      .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const opacity = element => !element ? 1
    : Number(getComputedStyle(element).opacity) * opacity(element.parentElement);
  const overlap = (a, b) => Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

  const faults = [];
  for (const svg of document.querySelectorAll('figure svg')) {
    if (svg.ownerSVGElement || !svg.checkVisibility()) continue;
    // A drawing that lets its labels stand in the margins beside it is as wide as what holds it.
    const drawn = svg.getBoundingClientRect();
    const across = getComputedStyle(svg).overflow === 'visible'
      ? svg.parentElement.getBoundingClientRect() : drawn;
    const frame = {
      left: across.left, right: across.right, top: drawn.top, bottom: drawn.bottom,
    };
    const where = svg.closest('figure').id || svg.id || 'figure';
    const say = fault => faults.push(`${where}: ${fault}`);
    const under = background(svg);
    const texts = [...svg.querySelectorAll('text')]
      .filter(text => text.checkVisibility({ visibilityProperty: true }))
      .filter(text => text.textContent.trim())
      .map(text => ({
        text, name: `“${text.textContent.trim()}”`, box: text.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0);
    texts.forEach(({ text, name, box }, index) => {
      const out = Math.max(frame.left - box.left, box.right - frame.right,
        frame.top - box.top, box.bottom - frame.bottom);
      if (out > limits.tolerance) say(`${name} is cut off by ${out.toFixed(1)} px`);
      for (const other of texts.slice(index + 1)) {
        if (overlap(box, other.box) > limits.tolerance) say(`${name} overlaps ${other.name}`);
      }
      for (const part of [text, ...text.querySelectorAll('tspan')]) {
        const style = getComputedStyle(part);
        const { a, b, c, d } = text.getScreenCTM();
        for (const scale of [Math.hypot(a, b), Math.hypot(c, d)]) {
          const size = parseFloat(style.fontSize) * scale;
          if (size < limits.smallest - 0.01 || size > limits.largest + 0.01) {
            say(`${name} is ${size.toFixed(1)} px large`);
            break;
          }
        }
        const ink = rgba(style.fill);
        ink[3] *= Number(style.fillOpacity) * opacity(part);
        const ratio = contrast(over(ink, under).slice(0, 3), under.slice(0, 3));
        if (ratio < limits.contrast) say(`${name} has a contrast of ${ratio.toFixed(2)}`);
      }
    });
  }
  return faults;
}
