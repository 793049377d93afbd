import Documents
import Quantities

/// What a build was made from and what it came to, kept so that the next one need not do it again.
struct BuildRecord: Hashable {
  let circumstances: Circumstances
  /// By the portal's settings: today depends on it.
  let utcOffsetMinutes: Int
  let inputs: InputListing
  /// What the build published.
  let manifest: SHA256Digest
  /// Of the manifest's file.
  let stamp: FileSystem.Stamp
  /// What stood in the output when it was published.
  let site: FolderListing?
  /// What stood then in the site before, which is kept in the cache.
  let spare: FolderListing?
  let summary: Summary
  let texts: PageTexts

  /// All that the output depends on beside the files.
  struct Circumstances: Hashable {
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
  private static let format = "haidang-cache 4"

  /// The record with a digest of itself at its end, in pieces.
  var pieces: [[UInt8]] {
    var writer = NetstringWriter()
    writer.add(Self.format)
    writer.add(circumstances.generator)
    writer.add(circumstances.root)
    writer.add(circumstances.output)
    writer.add(circumstances.asOf.iso8601)
    writer.add(circumstances.includesDrafts ? "drafts" : "")
    writer.add(circumstances.baseURL)
    writer.add("\(utcOffsetMinutes)")
    writer.add(inputs.listing)
    writer.add(inputs.young.keys.sorted())
    writer.add(inputs.young.sorted { $0.key < $1.key }.map(\.value.hex))
    writer.add(manifest.hex)
    writer.add("\(stamp.number)")
    writer.add("\(stamp.changed)")
    writer.add(site)
    writer.add(spare)
    for number in [
      summary.pages, summary.charts, summary.postsPublished, summary.bytes,
      summary.cleanedPictures,
    ] {
      writer.add("\(number)")
    }
    writer.add(summary.drafts)
    writer.add(summary.scheduled.map(\.path))
    writer.add(summary.scheduled.map(\.date.iso8601))
    writer.add(list: texts.bytes)
    writer.sign()
    return writer.pieces
  }

  /// Reads a record.
  ///
  /// - Returns: `nil` for bytes that are not, to the last, what a build wrote.
  init?(_ bytes: [UInt8]) {
    guard var reader = NetstringReader(signed: bytes) else { return nil }
    do {
      guard try reader.text() == Self.format else { return nil }
      let generator = try reader.text()
      let root = try reader.text()
      let output = try reader.text()
      let asOf = try reader.date()
      let includesDrafts = try reader.text() == "drafts"
      circumstances = Circumstances(
        generator: generator, root: root, output: output, asOf: asOf,
        includesDrafts: includesDrafts, baseURL: try reader.text())
      utcOffsetMinutes = try reader.integer()
      guard let listing = try reader.listing() else { return nil }
      let youngPaths = try reader.texts()
      let youngDigests = try reader.texts().compactMap { SHA256Digest(hex: $0[...]) }
      inputs = InputListing(
        listing: listing,
        young: Dictionary(zip(youngPaths, youngDigests), uniquingKeysWith: { first, _ in first }))
      manifest = try reader.digest()
      stamp = FileSystem.Stamp(number: try reader.integer(), changed: try reader.integer())
      site = try reader.listing()
      spare = try reader.listing()
      let pages = try reader.integer()
      let charts = try reader.integer()
      let posts = try reader.integer()
      let byteCount = try reader.integer()
      let cleanedPictures = try reader.integer()
      let drafts = try reader.texts()
      let scheduledPaths = try reader.texts()
      let scheduledDates = try reader.texts().compactMap { CalendarDate($0) }
      texts = PageTexts(bytes: Array(try reader.bytes()))
      guard youngPaths.count == youngDigests.count, scheduledPaths.count == scheduledDates.count
      else { return nil }
      summary = Summary(
        pages: pages, charts: charts, postsPublished: posts, drafts: drafts,
        scheduled: zip(scheduledPaths, scheduledDates).map {
          Summary.Scheduled(path: $0, date: $1)
        },
        bytes: byteCount, cleanedPictures: cleanedPictures)
    } catch {
      return nil
    }
  }

  /// The record after texts of the site were edited.
  func after(_ edits: TextEdits, inputs: InputListing, _ published: OutputFolder.Published)
    -> BuildRecord
  {
    BuildRecord(
      circumstances, utcOffsetMinutes: utcOffsetMinutes, inputs: inputs,
      manifest: published.digest, stamp: published.stamp ?? stamp, site: published.listing,
      spare: published.spare,
      summary: Summary(
        pages: summary.pages, charts: summary.charts, postsPublished: summary.postsPublished,
        drafts: summary.drafts, scheduled: summary.scheduled,
        bytes: published.manifest.entries.reduce(0) { $0 + $1.size },
        cleanedPictures: summary.cleanedPictures),
      texts: published.texts)
  }

  init(
    _ circumstances: Circumstances, utcOffsetMinutes: Int, inputs: InputListing,
    manifest: SHA256Digest, stamp: FileSystem.Stamp, site: FolderListing?,
    spare: FolderListing?, summary: Summary, texts: PageTexts
  ) {
    self.circumstances = circumstances
    self.utcOffsetMinutes = utcOffsetMinutes
    self.inputs = inputs
    self.manifest = manifest
    self.stamp = stamp
    self.site = site
    self.spare = spare
    self.summary = summary
    self.texts = texts
  }
}

extension NetstringWriter {
  fileprivate mutating func add(_ listing: FolderListing?) {
    add(listing.map { "\($0.certainBefore)" } ?? "")
    add(list: listing?.bytes ?? [])
  }
}

extension NetstringReader {
  fileprivate mutating func digest() throws(Damage) -> SHA256Digest {
    guard let digest = SHA256Digest(hex: try text()[...]) else { throw Damage() }
    return digest
  }

  /// A listing; `nil` where there was none.
  fileprivate mutating func listing() throws(Damage) -> FolderListing? {
    let (time, listing) = (try text(), Array(try bytes()))
    return Int(time).map { FolderListing(bytes: listing, certainBefore: $0) }
  }

  fileprivate mutating func date() throws(Damage) -> CalendarDate {
    guard let date = CalendarDate(try text()) else { throw Damage() }
    return date
  }
}
