import ArgumentParser
import Diagnostics
import Documents
import Foundation
import Publishing
import Quantities

/// The options that every command about a portal takes.
struct PortalOptions: ParsableArguments {
  @Argument(help: "Thư mục có content/ và themes/; mặc định là thư mục hiện tại.")
  var root = "."

  @Option(
    help: ArgumentHelp("Coi ngày này là hôm nay.", valueName: "YYYY-MM-DD"),
    transform: { text in
      guard let date = CalendarDate(text) else {
        throw ValidationError("«\(text)» không phải một ngày dạng YYYY-MM-DD.")
      }
      return date
    })
  var asOf: CalendarDate?

  @Flag(help: "Dựng cả bài nháp và bài hẹn ngày, để xem thử ở ROOT/drafts.")
  var drafts = false

  @Option(help: ArgumentHelp("Địa chỉ trang sẽ đặt ở đó.", valueName: "URL"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "So với số liệu đã công bố: tệp so-lieu.json hoặc so-lieu.csv tải từ cổng đang chạy, hay "
        + "thư mục của cả cổng. Không nêu thì so với trang đang có ở thư mục xuất bản.",
      valueName: "FILE|DIR"))
  var previous: String?

  @Option(help: "Số việc chạy song song; mặc định là số lõi.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
  var language = DiagnosticLanguage.vietnamese

  @Option(help: "Dạng của thông báo lỗi: text hoặc json.")
  var diagnostics = DiagnosticFormat.text

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs phải từ 1 trở lên.") }
    if let baseURL {
      do throws(AddressFault) {
        _ = try BaseURL(baseURL)
      } catch {
        let wording = error.wording(of: baseURL, in: language)
        throw ValidationError("--base-url: \(wording.problem) \(wording.remedy)")
      }
    }
  }
}

/// How diagnostics are printed.
enum DiagnosticFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

extension DiagnosticLanguage: ExpressibleByArgument {}

extension PortalOptions {
  /// The options as the build takes them.
  var options: Build.Options {
    Build.Options(
      root: root,
      asOf: asOf,
      includesDrafts: drafts,
      baseURL: baseURL.flatMap { try? BaseURL($0).text },
      parallelism: parallelism,
      previous: previous,
      now: Int(Date().timeIntervalSince1970))
  }

  var parallelism: Parallelism { Parallelism(jobs: jobs) }

  /// Shows how far a build is, to whoever watches it.
  var progress: @Sendable (_ done: Int, _ all: Int) -> Void {
    let progress = Progress(isShown: Terminal.isInteractive)
    return { progress.show($0, of: $1) }
  }

  /// Prints diagnostics: for people to standard error, for tools to standard output.
  func report(_ found: [Diagnostic]) {
    switch diagnostics {
    case .text:
      Terminal.error(DiagnosticText(language: language).render(found))
    case .json:
      let json = DiagnosticJSON(language: language, root: root)
      Terminal.output(found.map(json.render).joined())
    }
  }

  /// Prints how a run ended, for people: where tools read standard output, to standard error.
  func tell(_ text: String) {
    switch diagnostics {
    case .text: Terminal.output(text)
    case .json: Terminal.error(text)
    }
  }

  /// Whether there is anything to build from, or may be.
  var hasContent: Bool {
    do {
      return try FileSystem.kind(of: root + "/content") != nil
    } catch {
      // The build meets the same and tells it.
      return true
    }
  }
}
