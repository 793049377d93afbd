import Foundation

/// A folder of a test's own, removed with all that is in it when nobody holds it any more.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let name = "haidang-tests-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension TemporaryFolder {
  func location(_ file: String) -> String { path + "/" + file }

  func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(fileURLWithPath: location(file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(_ file: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: location(file))))
  }

  func text(_ file: String) throws -> String { String(decoding: try bytes(file), as: UTF8.self) }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: location(file))
  }

  /// Replaces a text that must occur in a file.
  func replace(_ old: String, by new: String, in file: String) throws {
    let text = try text(file)
    guard let range = text.range(of: old) else { throw MissingText(text: old, file: file) }
    try write(text.replacingCharacters(in: range, with: new), to: file)
  }

  /// Whether anything stands at a path.
  func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: location(file)) }

  /// Who may read, write and enter, as `chmod` takes it.
  func mode(_ file: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: location(file))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  /// Copies a folder's files over those that are there, in the order that `order` puts them in.
  func overlay(
    _ folder: URL, at place: String = "", order: ([String]) -> [String] = { $0 }
  ) throws {
    let prefix = place.isEmpty ? "" : place + "/"
    for file in order(try FolderFiles.files(in: folder)) {
      try write(
        Array(Data(contentsOf: folder.appendingPathComponent(file))), to: prefix + file)
    }
  }

  /// The text that a test counted on is not there.
  struct MissingText: Error {
    let text: String
    let file: String
  }
}

enum FolderFiles {
  /// The paths of all files below a folder, in byte order.
  static func files(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { path in
        var isFolder: ObjCBool = false
        let location = folder.appendingPathComponent(path).path
        return FileManager.default.fileExists(atPath: location, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
