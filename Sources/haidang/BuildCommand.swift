import ArgumentParser
import Diagnostics
import Documents
import Publishing

struct BuildCommand: AsyncParsableCommand, OpeningFiles {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Dựng trang: đọc, kiểm tra rồi ghi ra thư mục xuất bản."
  )

  @OptionGroup var portal: PortalOptions

  @Option(help: "Thư mục ghi trang ra; mặc định là ROOT/site, có --drafts thì ROOT/drafts.")
  var output: String?

  @Option(
    help: ArgumentHelp("Ghi những gì khác với trang trước ra tệp JSON này.", valueName: "FILE"))
  var report: String?

  var messages: Messages { Messages(language: portal.language) }
  var parallelism: Parallelism { portal.parallelism }

  func run() async throws {
    let start = ContinuousClock.now
    let path = output ?? portal.root + (portal.drafts ? "/drafts" : "/site")
    try checkPlaces(messages, output: path)
    let reportFile = report.map(ReportFile.init)
    try reported(messages) { () throws(ReportFile.Failure) in try reportFile?.check() }
    let folder = OutputFolder(path: path)
    // From before the content is read: of two builds, the one that read later must not lose. Where
    // there is no content, no folder is made for it either.
    let lock: OutputLock?
    do throws(OutputFolder.Failure) {
      lock = portal.hasContent ? try folder.lock() : nil
    } catch {
      throw exit(messages, error)
    }
    guard let lock else {
      throw refusal(messages, await Build(portal.options).diagnostics)
    }
    let build = SiteBuild(portal.options, into: folder, progress: portal.progress)
    let outcome: SiteBuild.Outcome
    do throws(OutputFolder.Failure) {
      outcome = try await build.publish(holding: lock)
    } catch {
      throw exit(messages, error)
    }
    switch outcome {
    case .refused(let diagnostics): throw refusal(messages, diagnostics)
    case .published(let summary, let changes):
      portal.tell(
        messages.summary(summary, time: .now - start)
          + messages.changes(changes, previous: portal.previous)
          + messages.whereToLook(path))
      try reported(messages) { () throws(ReportFile.Failure) in try reportFile?.write(changes) }
    }
  }

  /// Refuses places where what the portal is made from would be written over.
  private func checkPlaces(_ messages: Messages, output: String) throws {
    let places = PortalPlaces(root: portal.root)
    if let conflict = places.conflict(
      output: output, includesDrafts: portal.drafts)
    {
      Terminal.error(messages.forbidden(output: output, conflict))
      throw ExitCode.validationFailure
    }
    if let report, let conflict = places.conflict(report: report, output: output) {
      Terminal.error(messages.forbidden(report: report, conflict))
      throw ExitCode.validationFailure
    }
  }

  /// Does something with the report of changes, and tells why it cannot be done.
  private func reported(
    _ messages: Messages, _ body: () throws(ReportFile.Failure) -> Void
  ) throws {
    do throws(ReportFile.Failure) {
      try body()
    } catch {
      Terminal.error(messages.text(error))
      throw ExitCode(Terminal.outputFailure)
    }
  }

  private func refusal(_ messages: Messages, _ diagnostics: [Diagnostic]) -> ExitCode {
    portal.report(diagnostics)
    Terminal.error(messages.nothingPublished(diagnostics.count))
    return .failure
  }

  private func exit(_ messages: Messages, _ failure: OutputFolder.Failure) -> ExitCode {
    Terminal.error(messages.text(failure))
    return ExitCode(failure.exitCode)
  }
}

extension OutputFolder.Failure {
  /// As in `sysexits.h`: an error of input and output, or try again later.
  fileprivate var exitCode: Int32 {
    switch self {
    case .system, .foreignFile, .changedFile, .leftover: 74
    case .locked: 75
    }
  }
}
