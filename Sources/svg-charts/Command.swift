import Foundation

/// Shows what the charts look like, and how fast they are drawn.
@main
enum Command {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("gallery", 2): try gallery(URL(fileURLWithPath: arguments[1]))
    case ("bench", 3):
      guard let seconds = Double(arguments[2]) else { return usage() }
      try Bench(folder: URL(fileURLWithPath: arguments[1]), seconds: seconds).run()
    default: usage()
    }
  }

  /// Writes one page with every kind of chart in every state, and what it shows beside it.
  private static func gallery(_ page: URL) throws {
    let folder = page.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let gallery = GalleryPage(sections: Samples.sections)
    for file in try gallery.files(page: page.lastPathComponent) {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
    }
  }

  private static func usage() {
    FileHandle.standardError.write(
      Data("usage: svg-charts gallery FILE | svg-charts bench FOLDER SECONDS\n".utf8))
    exit(64)
  }
}
