import ArgumentParser
import Documents
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Dựng trang: đọc, kiểm tra rồi ghi ra thư mục xuất bản."
  )

  @OptionGroup var portal: PortalOptions

  @Option(help: "Thư mục ghi trang ra; mặc định là ROOT/site.")
  var output: String?

  func run() async throws {
    let start = ContinuousClock.now
    let messages = Messages(language: portal.language)
    let path = output ?? portal.root + "/site"
    guard !portal.holdsInput(path) else {
      Terminal.error(messages.outputHoldsInput(path))
      throw ExitCode.validationFailure
    }
    let folder = OutputFolder(path: path)
    // From before the content is read: of two builds, the one that read later must not lose. Where
    // there is no content, no folder is made for it either.
    let lock: OutputLock?
    do throws(OutputFolder.Failure) {
      lock = portal.hasContent ? try folder.lock() : nil
    } catch {
      throw exit(messages, error)
    }
    let build = await Build(portal.options(showsProgress: true))
    portal.report(build.diagnostics)
    guard build.diagnostics.isEmpty, let lock else {
      Terminal.error(messages.nothingPublished(build.diagnostics.count))
      throw ExitCode.failure
    }
    do throws(OutputFolder.Failure) {
      try await folder.publish(
        build.artifacts, parallelism: Parallelism(jobs: portal.jobs), holding: lock)
    } catch {
      throw exit(messages, error)
    }
    Terminal.output(messages.summary(build.summary, time: .now - start, folder: path))
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
