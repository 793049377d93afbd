import Documents
import Quantities

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a build was made from and what it came to, kept so that the next one need not do it again.
struct BuildRecord: Hashable, Codable {
  let circumstances: Circumstances
  /// By the portal's settings: today depends on it.
  let utcOffsetMinutes: Int
  /// Of what the build read, as ``InputDigest`` has it.
  let inputs: SHA256Digest
  /// When that was looked at, in nanoseconds since 1970.
  let moment: Int
  /// What the build published.
  let site: PublishedSite
  let summary: Summary

  /// All that the output depends on beside the files.
  struct Circumstances: Hashable, Codable {
    /// Which program built, with which library.
    let generator: String
    /// Where the portal lies and where its site stands: what was copied from elsewhere is foreign.
    let root: String
    let output: String
    let asOf: CalendarDate
    let includesDrafts: Bool
    let baseURL: String
  }
}

// MARK: - As a file

extension BuildRecord {
  /// The record as JSON, with a digest of itself behind it.
  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let json = Array(try encoder.encode(self))
      return json + SHA256Digest(of: json).hex.utf8
    }
  }

  /// Reads what ``bytes`` gave; `nil` for bytes that are not, to the last, what was written.
  init?(_ bytes: [UInt8]) {
    let json = Array(bytes.dropLast(SHA256Digest.hexLength))
    guard SHA256Digest(of: json).hex.utf8.elementsEqual(bytes.dropFirst(json.count)),
      let record = try? JSONDecoder().decode(BuildRecord.self, from: Data(json))
    else { return nil }
    self = record
  }
}
