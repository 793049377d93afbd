import Diagnostics
import Documents

/// A link to a file that is not there.
struct MissingLink {
  /// As the text calls it.
  let path: String
  /// The same with the escapes of Markdown, where it is known: to it a backslash before a point is one.
  let written: String
  /// From the portal's root.
  let resolved: String
  let fragment: String?
  /// What the path is counted from.
  let file: SourceFile

  fileprivate var section: String { fragment.map { "#" + $0 } ?? "" }

  /// How the text would call a file.
  fileprivate func relative(_ path: String) -> String {
    Address(path: path).relative(to: Address(path: file.path)) + section
  }
}

extension LinkTargets {
  /// What was probably meant by a path that leads to no file; after so many faults nothing is looked
  /// for that takes long.
  func meant(by link: MissingLink, afterFaults faults: Int) -> MissingTarget {
    if let elsewhere = (link.path + link.section).meantAddress { return elsewhere }
    if link.written.contains("\\") {
      let better = String(link.written.prefix { $0 != "#" }).replacing("\\", with: "/")
      let found = Self.resolve(better, from: link.file)
      return .backslashes(better: found.map(link.relative) ?? better + link.section)
    }
    let isSought = NearMiss.isSought(afterFaults: faults, among: paths.count)
    if isSought, let folder = folder(link) { return folder }
    if FoundKind(ending: link.path.ending)?.isOfOffice == true, let name = link.path.nameOfCopy {
      return .office(better: name)
    }
    guard isSought else { return .unknown(example: nil) }
    let slug = Self.slug(link.resolved)
    if let found = self[slug] == nil ? sameName(as: slug) : slug {
      let isSpelt = found.split(separator: "/").last == link.resolved.split(separator: "/").last
      let better = link.relative(found)
      return isSpelt && found != slug ? .elsewhere(better: better) : .spelling(better: better)
    }
    if let nearest = NearMiss.of(link.resolved, among: paths) {
      return .nearest(link.relative(nearest))
    }
    let example = paths.filter { isPage($0) && $0 != link.file.path }.min()
    return .unknown(
      example: example.map { Address(path: $0).relative(to: Address(path: link.file.path)) })
  }

  /// A folder of the content in place of a file in it.
  private func folder(_ link: MissingLink) -> MissingTarget? {
    let page = link.resolved + "/index.md"
    if self[page] != nil { return .folder(better: link.relative(page)) }
    let example = paths.filter { $0.hasPrefix(link.resolved + "/") && isPage($0) }.min()
    return example.map { .folderOfFiles(example: link.relative($0)) }
  }

  /// The file of the same name in another folder, of several the one with most folders in common; `nil`
  /// where there is no one such.
  private func sameName(as path: String) -> String? {
    let parts = path.split(separator: "/")
    // Many folders have a file of this name, so that it tells nothing without its folder.
    let least = parts.last?.hasPrefix("index.") == true ? 2 : 1
    var best: (shared: Int, paths: [String]) = (least, [])
    for candidate in paths where candidate.utf8.count <= 400 {
      let shared = zip(candidate.split(separator: "/").reversed(), parts.reversed())
        .prefix { $0 == $1 }.count
      if shared > best.shared { best = (shared, []) }
      if shared == best.shared { best.paths.append(candidate) }
    }
    return best.paths.count == 1 ? best.paths[0] : nil
  }

  /// The file that makes a page by what stands last in its address: `/dia-phuong/xa-an/`.
  func page(calledLast path: String) -> String? {
    guard let name = path.split(separator: "/").last(where: { $0 != "index.html" }) else {
      return nil
    }
    let stem = name.prefix { $0 != "." }
    let found = paths.filter {
      isPage($0) && ($0.hasSuffix("/\(stem).md") || $0.hasSuffix("/\(stem)/index.md"))
    }
    return found.count == 1 ? found.first : nil
  }

  private func isPage(_ path: String) -> Bool {
    if case .page(_, _, in: nil)? = self[path] { true } else { false }
  }

  /// A path as names of files are: in small letters without accents.
  private static func slug(_ path: String) -> String {
    path.split(separator: "/").map { part in
      let name = part.prefix { $0 != "." }
      return Slug.make(String(name)) + part[name.endIndex...].lowercased()
    }.joined(separator: "/")
  }
}

extension String {
  /// What follows the last point, in small letters.
  fileprivate var ending: String {
    lastIndex(of: ".").map { self[index(after: $0)...].lowercased() } ?? ""
  }

  /// What it is where it names no file: the address of a site, a mail address, a telephone number.
  fileprivate var meantAddress: MissingTarget? {
    if let rest = restOfScheme { return .webAddress(better: rest) }
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !contains("/") {
      return .mailAddress(better: "mailto:" + self)
    }
    let host = prefix { !"/?#".contains($0) }
    if host.hasPrefix("www.") || host.isHost { return .webAddress(better: "https://" + self) }
    let digits = filter(\.isWholeNumber)
    let isNumber = allSatisfy { $0.isASCII && ($0.isWholeNumber || " +-.()".contains($0)) }
    if isNumber, digits.count > 4 || digits.count == 3 {
      return .telephone(better: "tel:" + (hasPrefix("+") ? "+" : "") + digits)
    }
    return nil
  }

  /// The address of a site whose scheme has another sign in place of its colon: `https;//a.vn`.
  private var restOfScheme: String? {
    guard let scheme = ["https", "http"].first(where: lowercased().hasPrefix) else { return nil }
    let rest = dropFirst(scheme.count)
    let signs = rest.prefix { ";:.,/ ".contains($0) }
    guard signs.contains("/"), rest[signs.endIndex...].contains(".") else { return nil }
    return scheme + "://" + rest[signs.endIndex...]
  }
}

extension Substring {
  /// Whether it is the name of a host under one of the ends that are met most.
  fileprivate var isHost: Bool {
    let labels = split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ Slug.isSlug($0.lowercased()) }),
      let last = labels.last
    else {
      return false
    }
    return [
      "vn", "com", "net", "org", "gov", "edu", "info", "int", "eu", "io", "asia", "uk", "us",
    ].contains(last.lowercased())
  }
}
