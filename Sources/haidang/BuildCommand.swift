import ArgumentParser
import Diagnostics
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
    let build = await Build(portal.options)
    guard let site = build.site, let lock else { throw refusal(messages, build.diagnostics) }
    let making: Making
    do throws(OutputFolder.Failure) {
      making = try await folder.publish(
        site.files, parallelism: portal.parallelism, progress: portal.progress, holding: lock)
    } catch {
      throw exit(messages, error)
    }
    guard making.diagnostics.isEmpty else { throw refusal(messages, making.diagnostics) }
    Terminal.output(messages.summary(Summary(site, making), time: .now - start, folder: path))
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
