/// The name of a host, as people read it and as the net knows it.
enum HostName {
  /// A name in ASCII: `Thư-Viện.vn` becomes `xn--th-vin-5uz6403b.vn`; one in ASCII stays as it is.
  ///
  /// - Returns: `nil` for what no host can be called.
  static func ascii(_ name: String) -> String? {
    var labels: [String] = []
    for label in name.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false) {
      guard let label = ascii(label: label) else { return nil }
      labels.append(label)
    }
    let ascii = labels.joined(separator: ".")
    return ascii.utf8.count <= 253 ? ascii : nil
  }

  private static func ascii(label: Substring.UnicodeScalarView) -> String? {
    guard label.first != "-", label.last != "-", label.allSatisfy(isPart) else { return nil }
    guard !label.allSatisfy(\.isASCII) else {
      return (1...63).contains(label.count) ? String(label) : nil
    }
    guard let mapped = mapped(label), let code = Punycode.encode(mapped) else { return nil }
    let ascii = "xn--" + code
    return ascii.utf8.count <= 63 ? ascii : nil
  }

  /// A label as names are compared: lower case, composed; what stands for other letters, such as `ﬁ`
  /// or `Ａ`, is no part of any.
  private static func mapped(_ label: Substring.UnicodeScalarView) -> [Unicode.Scalar]? {
    let lower = label.map(\.properties.lowercaseMapping).joined()
    let scalars = Array(NFC.normalise(lower).unicodeScalars)
    // The third and fourth letters tell what a label is written in, and a mark needs a letter.
    let isReserved = scalars.count >= 4 && scalars[2] == "-" && scalars[3] == "-"
    guard !isReserved, let first = scalars.first, !isMark(first) else { return nil }
    let areFinal = scalars.allSatisfy { scalar in
      !scalar.properties.changesWhenNFKCCaseFolded || scalar == "ß" || scalar == "ς"
    }
    return areFinal ? scalars : nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Letters and digits of any language, hyphens, and what some hosts have although none should.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": return true
    default:
      guard !scalar.isASCII else { return false }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        return true
      default: return false
      }
    }
  }
}
