import Diagnostics

/// The name of a file or folder of the content, and what is wrong with it.
///
/// A right one is the same on every disk and in every address: it has `a-z`, `0-9`, single `-`, and dots
/// that separate a language and the ending.
struct ContentName {
  let text: String
  /// The name without the ending.
  private let stem: String
  /// `nil` for a folder.
  private let ending: String?

  init(file text: String, ending: String) {
    self.text = text
    self.ending = ending
    stem = String(text.dropLast(ending.count + 1))
  }

  init(folder text: String) {
    self.text = text
    ending = nil
    stem = text
  }

  /// The parts of the name between dots, without the ending.
  private var parts: [String] {
    stem.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// What is wrong with the name, `neighbours` being the names of all that lies beside it.
  func problem(among neighbours: Set<String>) -> FileProblem? {
    // `anh.png.jpg`: which of the two is meant?
    if let ending, parts.count == 2, ContentTree.endings.contains(parts[1]) {
      return .twoEndings(name: text, suggestion: named(parts[0], ending, among: neighbours))
    }
    let faults = faults
    if faults.isEmpty {
      return SitePath.reservedName(in: text) == nil ? nil : .reservedName(name: text)
    }
    if let original = copied, neighbours.contains(original) {
      return .copy(
        name: text, original: original, suggestion: named(stem, ending, among: neighbours))
    }
    return .invalidName(
      name: text, faults: faults, suggestion: named(stem, ending, among: neighbours),
      isShown: ending.map { ContentTree.assetExtensions.contains($0.lowercased()) } ?? false)
  }

  private var faults: [NameFault] {
    let isRight =
      parts.count <= 2 && parts.allSatisfy { Slug.isSlug($0) } && ending == ending?.lowercased()
      && text.utf8.count <= ContentTree.Limit.nameBytes
    if isRight { return [] }
    var faults: [NameFault] = []
    for character in text {
      for fault in Self.faults(of: character) where !faults.contains(fault) { faults.append(fault) }
    }
    let words = parts.flatMap { $0.split(separator: "-", omittingEmptySubsequences: false) }
    if !parts.contains(""), words.contains("") { faults.append(.hyphens) }
    if parts.contains("") || parts.count > 2 { faults.append(.dots) }
    if text.utf8.count > ContentTree.Limit.nameBytes {
      faults.append(.tooLong(limit: ContentTree.Limit.nameBytes))
    }
    return faults
  }

  private static func faults(of character: Character) -> [NameFault] {
    let scalars = Array(character.unicodeScalars)
    switch character {
    case "a"..."z" where scalars[0].isASCII, "0"..."9" where scalars[0].isASCII, "-", ".": return []
    case " ": return [.spaces]
    case "_": return [.underscores]
    case _: break
    }
    if let letter = Letter(scalars[0]) {
      let hasMark = !scalars[0].isASCII || scalars.count > 1
      return (hasMark ? [.marks] : []) + (letter.isUpperCase ? [.capitals] : [])
    }
    let isHidden =
      scalars[0].properties.generalCategory == .control
      || HiddenCharacters.first(in: Array(String(character).utf8)[...]) != nil
    return [isHidden ? .hidden(scalars[0].value) : .sign(character)]
  }

  /// The name of the file that this one would be a copy of, as Windows, macOS and browsers name copies.
  private var copied: String? {
    let behind =
      /(.+?)(?: - copy(?: \(\d+\))?| copy(?: \d+)?| - bản sao(?: \(\d+\))?| ?\(\d+\))/.ignoresCase()
    let before = /(?:copy of|bản sao của) (.+)/.ignoresCase()
    let original = (stem.wholeMatch(of: behind) ?? stem.wholeMatch(of: before))?.output.1
    return original.map { String($0) + (ending.map { "." + $0.lowercased() } ?? "") }
  }

  /// A right name made of a text, and of no more letters than a link should have; none that is taken.
  private func named(_ text: String, _ ending: String?, among neighbours: Set<String>) -> String {
    let slug = Slug.make(text, fallback: "ten-tep").cut(to: 60)
    let ending = ending.map { "." + $0.lowercased() } ?? ""
    let names =
      [slug + ending] + (2...).lazy.prefix(neighbours.count + 1).map { "\(slug)-\($0)\(ending)" }
    return names.first { !neighbours.contains($0) } ?? slug + ending
  }
}

extension String {
  /// A slug that is no longer than so many letters, cut between two words where it has several.
  fileprivate func cut(to length: Int) -> String {
    guard utf8.count > length else { return self }
    let start = prefix(length + 1)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.prefix(length))
  }
}
