/// Which paths a file of the site may have, so that every disk and every server can hold it.
package enum SitePath {
  /// What bounds a path.
  package enum Limit {
    /// Bytes of a path from the site's root: Windows opens paths of 259 UTF-16 units, with all that
    /// stands before, and a site may be read from a stick.
    package static let bytes = 220
    /// Files and pages of a site.
    package static let files = 400_000
  }

  /// Whether a path leads to a place below the folder that it is taken from, and can be written
  /// between quotes and in a line as it is.
  package static func isSafe(_ path: String) -> Bool {
    // One pass: every address of every site comes through here. A name begins behind a slash.
    var before = UInt8(ascii: "/")
    var isASCII = true
    for byte in path.utf8 {
      if byte >= 0x80 { isASCII = false }
      guard isAllowed(byte), byte != UInt8(ascii: "/") || mayEndName(before) else { return false }
      before = byte
    }
    return mayEndName(before) && (isASCII || TextRule.fault(in: Array(path.utf8)) == nil)
  }

  /// Whether a name may end with a byte; behind a slash none has begun.
  private static func mayEndName(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "/") && byte != UInt8(ascii: ".") && byte != UInt8(ascii: " ")
  }

  /// All but control characters, what Windows keeps for itself, and what ends a string in
  /// `manifest.json`.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "?"),
      UInt8(ascii: "*"):
      false
    default: true
    }
  }

  /// The first name in a path that Windows keeps for a device, whatever its extension: `nul.html`.
  package static func reservedName(in path: String) -> String? {
    var start = path.startIndex
    while start < path.endIndex {
      let end = path.utf8[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
      if isReserved(path[start..<end]) { return String(path[start..<end]) }
      start = end < path.endIndex ? path.utf8.index(after: end) : end
    }
    return nil
  }

  private static func isReserved(_ name: Substring) -> Bool {
    // All of them have three or four letters before a dot.
    guard name.utf8.count >= 3, name.utf8.count <= 4 || name.utf8.prefix(5).contains(0x2E) else {
      return false
    }
    let stem = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard (3...4).contains(stem.count) else { return false }
    return devices.contains(Substring(stem).lowercased())
  }

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// What two paths have in common that some disks cannot tell apart: those that fold case, and those
  /// that fold Unicode's forms.
  package static func folded(_ path: String) -> String {
    // Strings that are canonically equivalent are equal.
    path.lowercased()
  }
}
