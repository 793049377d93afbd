import Documents

/// What earlier builds left that a new site may be made of, each with the proof that it is theirs.
struct Reuse {
  /// Of the standing site's manifest, as its build left it; `nil` when that is not known.
  var site: FileSystem.Stamp?
  /// A folder for the site that is replaced; `nil` to keep none.
  var spareFolder: SpareFolder?
  /// What stands there now: the site before, of which a new one may be made.
  var spare: FolderListing?

  /// Nothing is known of what stands, and nothing is kept.
  static let none = Reuse()
}
