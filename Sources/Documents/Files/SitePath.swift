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
    let isPlain = path.utf8.allSatisfy { byte in
      byte >= UInt8(ascii: " ") && byte != 0x7F && !forbidden.contains(byte)
    }
    return isPlain
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.last != UInt8(ascii: ".") && $0.last != UInt8(ascii: " ") }
  }

  /// What Windows keeps for itself, and what ends a string in `manifest.json`.
  private static let forbidden = Array("\"\\<>:|?*".utf8)

  /// The first name in a path that Windows keeps for a device, whatever its extension: `nul.html`.
  package static func reservedName(in path: String) -> String? {
    path.utf8.split(separator: UInt8(ascii: "/")).lazy.map(Substring.init).first(where: isReserved)
      .map(String.init)
  }

  private static func isReserved(_ name: Substring) -> Bool {
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
