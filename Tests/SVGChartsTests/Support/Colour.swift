import Foundation

/// A colour in linear sRGB, with what the palettes are judged by.
struct Colour {
  var red: Double
  var green: Double
  var blue: Double

  /// A colour from `#rrggbb`.
  init?(_ hex: String) {
    guard hex.count == 7, hex.first == "#", let number = Int(hex.dropFirst(), radix: 16) else {
      return nil
    }
    func linear(_ byte: Int) -> Double {
      let share = Double(byte & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    (red, green, blue) = (linear(number >> 16), linear(number >> 8), linear(number))
  }

  private init(_ red: Double, _ green: Double, _ blue: Double) {
    (self.red, self.green, self.blue) = (
      min(1, max(0, red)), min(1, max(0, green)), min(1, max(0, blue))
    )
  }
}

/// How a reader sees colours.
enum Vision: CaseIterable {
  case usual
  case protanopia
  case deuteranopia
  case tritanopia

  /// Rows of a matrix over linear sRGB: Machado, Oliveira and Fernandes, "A Physiologically-based
  /// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0.
  fileprivate var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

extension Colour {
  /// The colour as a reader sees it.
  func seen(by vision: Vision) -> Colour {
    let rows = vision.matrix.map { $0[0] * red + $0[1] * green + $0[2] * blue }
    return Colour(rows[0], rows[1], rows[2])
  }

  /// Relative luminance, as WCAG 2.2 defines it.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast of two colours, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// CIE L*, a*, b* under D65.
  var lab: (l: Double, a: Double, b: Double) {
    func bent(_ value: Double) -> Double {
      value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    let x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = bent(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = bent((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }
}

/// The CIEDE2000 difference of two colours (Sharma, Wu and Dalal, 2005).
func difference(
  _ first: (l: Double, a: Double, b: Double), _ second: (l: Double, a: Double, b: Double)
) -> Double {
  func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
  func seventh(_ value: Double) -> Double {
    (pow(value, 7) / (pow(value, 7) + pow(25, 7))).squareRoot()
  }
  let mean = (hypot(first.a, first.b) + hypot(second.a, second.b)) / 2
  let stretch = 1 + 0.5 * (1 - seventh(mean))
  let (a1, a2) = (first.a * stretch, second.a * stretch)
  let (c1, c2) = (hypot(a1, first.b), hypot(a2, second.b))
  func hue(_ a: Double, _ b: Double) -> Double {
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }
  let (h1, h2) = (hue(a1, first.b), hue(a2, second.b))
  var turn = h2 - h1
  if c1 * c2 == 0 {
    turn = 0
  } else if turn > 180 {
    turn -= 360
  } else if turn < -180 {
    turn += 360
  }
  let (light, chroma) = (second.l - first.l, c2 - c1)
  let hueStep = 2 * (c1 * c2).squareRoot() * sin(radians(turn / 2))
  let (l, c) = ((first.l + second.l) / 2, (c1 + c2) / 2)
  var h = h1 + h2
  if c1 * c2 != 0 { h = abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2 }
  let t =
    1 - 0.17 * cos(radians(h - 30)) + 0.24 * cos(radians(2 * h))
    + 0.32 * cos(radians(3 * h + 6)) - 0.20 * cos(radians(4 * h - 63))
  let sl = 1 + 0.015 * pow(l - 50, 2) / (20 + pow(l - 50, 2)).squareRoot()
  let (sc, sh) = (1 + 0.045 * c, 1 + 0.015 * c * t)
  let rotation = -sin(radians(60 * exp(-pow((h - 275) / 25, 2)))) * 2 * seventh(c)
  let (dl, dc, dh) = (light / sl, chroma / sc, hueStep / sh)
  return (dl * dl + dc * dc + dh * dh + rotation * dc * dh).squareRoot()
}
