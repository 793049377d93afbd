// Finds faults in the texts of the charts of this page; see charts.py for the limits.
limits => {
  const overlap = (a, b) => Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  const isShown = element => element.checkVisibility({ visibilityProperty: true });
  // Words for those who listen are one pixel large and clipped away.
  const isHeardOnly = element => {
    for (let each = element; each && each.tagName !== 'FIGURE'; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.position === 'absolute' && each.clientWidth <= 1 && style.overflow !== 'visible') {
        return true;
      }
    }
    return false;
  };
  // What a text may not leave: whatever cuts it off on its way up to the figure.
  const frameOf = (element, figure) => {
    let frame = figure.getBoundingClientRect();
    for (let each = element; each && each !== figure; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') return null;
      if (style.overflowX !== 'visible') frame = each.getBoundingClientRect();
    }
    return frame;
  };

  const faults = new Set();
  for (const figure of document.querySelectorAll('figure')) {
    if (!isShown(figure)) continue;
    const say = fault => faults.add(`${figure.id || 'figure'}: ${fault}`);
    const pieces = [];

    for (const text of figure.querySelectorAll('svg text')) {
      if (!text.textContent.trim() || !isShown(text)) continue;
      const box = text.getBoundingClientRect();
      if (box.width === 0) continue;
      const name = `“${text.textContent.trim()}”`;
      let svg = text.ownerSVGElement;
      while (svg.ownerSVGElement) svg = svg.ownerSVGElement;
      // A drawing that lets its labels stand in the margins beside it is as wide as its holder.
      const drawn = svg.getBoundingClientRect();
      const across = getComputedStyle(svg).overflow === 'visible'
        ? svg.parentElement.getBoundingClientRect() : drawn;
      const out = Math.max(across.left - box.left, box.right - across.right,
        drawn.top - box.top, box.bottom - drawn.bottom);
      if (out > limits.tolerance) say(`${name} is cut off`);
      const { a, b, c, d } = text.getScreenCTM();
      for (const part of [text, ...text.querySelectorAll('tspan')]) {
        const size = parseFloat(getComputedStyle(part).fontSize);
        const wrong = [Math.hypot(a, b), Math.hypot(c, d)].map(scale => size * scale)
          .find(each => each < limits.smallest - 0.01 || each > limits.largest + 0.01);
        if (wrong) say(`${name} is ${wrong.toFixed(1)} px large`);
      }
      pieces.push({ owner: text, name, box });
    }

    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!node.data.trim() || owner.closest('svg') || !isShown(owner) || isHeardOnly(owner)) {
        continue;
      }
      const name = `“${node.data.trim().slice(0, 40)}”`;
      const frame = frameOf(owner, figure);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (frame && Math.max(frame.left - box.left, box.right - frame.right) > limits.tolerance) {
          say(`${name} is cut off`);
        }
        // A line's box is higher than its ink; lines one below the other may share an edge.
        const edge = box.height * 0.15;
        pieces.push({
          owner: node, name, box: {
            left: box.left, right: box.right, top: box.top + edge, bottom: box.bottom - edge,
          },
        });
      }
      const size = parseFloat(getComputedStyle(owner).fontSize);
      if (owner.closest('.chart-box') && (size < limits.smallest || size > limits.largest)) {
        say(`${name} is ${size.toFixed(1)} px large`);
      }
    }

    pieces.sort((one, other) => one.box.top - other.box.top);
    pieces.forEach((one, index) => {
      for (let next = index + 1; next < pieces.length; next += 1) {
        const other = pieces[next];
        if (other.box.top >= one.box.bottom) break;
        if (one.owner !== other.owner && overlap(one.box, other.box) > limits.tolerance) {
          say(`${one.name} overlaps ${other.name}`);
        }
      }
    });
  }
  return [...faults];
}
