// Finds texts and marks of the charts of this page that do not stand out; see charts.py.
limits => {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = colour => {
    if (!known.has(colour)) {
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = '#000';
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
      known.set(colour, [r, g, b, a / 255]);
    }
    return [...known.get(colour)];
  };
  const over = ([r, g, b, a], under) =>
    [r, g, b].map((value, i) => value * a + under[i] * (1 - a)).concat(1);
  const background = element => {
    if (!element) {
      return rgba(matchMedia('(forced-colors: active)').matches ? 'Canvas'
        : getComputedStyle(document.documentElement).colorScheme.includes('dark')
          && matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff');
    }
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
  // Grids and tracks only guide the eye, holes and gaps are the page's own colour, and a shade
  // has its number beside it.
  const guides = /chart-(grid|lane|track|hole|gap|leader|q\d|p0)\b|chart-spark-hole/;

  const faults = new Set();
  for (const svg of document.querySelectorAll('figure svg, .chart-mini, .chart-spark')) {
    if (svg.ownerSVGElement || !svg.checkVisibility()) continue;
    const where = svg.closest('figure')?.id || svg.getAttribute('aria-label') || 'figure';
    const say = fault => faults.add(`${where}: ${fault}`);
    const under = background(svg);
    const ratio = (colour, share) => {
      if (colour === 'none') return 1;
      const ink = rgba(colour);
      ink[3] *= share;
      return contrast(over(ink, under).slice(0, 3), under.slice(0, 3));
    };
    for (const part of svg.querySelectorAll('text, tspan')) {
      if (!part.textContent.trim() || !part.checkVisibility()) continue;
      const style = getComputedStyle(part);
      const found = ratio(style.fill, Number(style.fillOpacity) * opacity(part));
      if (found < limits.text) {
        say(`“${part.textContent.trim()}” has a contrast of ${found.toFixed(2)}`);
      }
    }
    for (const mark of svg.querySelectorAll('path, rect, circle, line')) {
      const name = mark.getAttribute('class') ?? mark.tagName;
      if (guides.test(name)) continue;
      const style = getComputedStyle(mark);
      const strength = opacity(mark);
      const found = Math.max(
        ratio(style.fill, Number(style.fillOpacity) * strength),
        ratio(style.stroke, Number(style.strokeOpacity) * strength));
      if (found < limits.mark) say(`a mark “${name}” has a contrast of ${found.toFixed(2)}`);
    }
  }
  return [...faults];
}
