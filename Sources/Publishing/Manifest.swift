import Documents
import Foundation
import Pages

/// The list of the files that a build wrote, kept in the output, so that the next build knows what
/// is its own to replace.
struct Manifest {
  static let name = "manifest.json"

  private let files: [File]

  private struct File: Codable {
    let path: String
    let size: Int
  }

  private struct Content: Codable {
    let files: [File]
  }

  init(_ artifacts: [Artifact]) {
    files = artifacts.map { File(path: $0.address.path, size: $0.bytes.count) }
  }

  /// The paths of all files, the manifest's own among them.
  var paths: [String] { files.map(\.path) + [Self.name] }

  /// The manifest as it is written: a file a line, so that versions compare well.
  var json: [UInt8] {
    // Paths are slugs, so none needs escaping.
    let lines = files.map { "  {\"path\": \"\($0.path)\", \"size\": \($0.size)}" }
    return Array("{\"files\": [\n\(lines.joined(separator: ",\n"))\n]}\n".utf8)
  }

  /// The paths that the manifest in a folder lists; none when there is no manifest that can be
  /// read, for then nothing in the folder is ours.
  static func paths(in folder: String) throws(SystemError) -> Set<String> {
    let path = folder + "/" + name
    guard case .file? = try FileSystem.kind(of: path) else { return [] }
    let bytes = try FileSystem.read(path)
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)) else {
      return []
    }
    return Set(content.files.map(\.path) + [name])
  }
}
