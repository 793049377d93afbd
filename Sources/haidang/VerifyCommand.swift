import ArgumentParser
import Diagnostics
import Documents
import Foundation
import Publishing

struct VerifyCommand: AsyncParsableCommand, OpeningFiles {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "So một thư mục đã xuất bản với manifest.json trong đó; không ghi gì cả."
  )

  @Argument(help: "Thư mục đã xuất bản, hay một bản sao của nó.")
  var folder = "site"

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
  var language = DiagnosticLanguage.vietnamese

  var messages: Messages { Messages(language: language) }
  var parallelism: Parallelism { Parallelism(jobs: ProcessInfo.processInfo.activeProcessorCount) }

  func run() async throws {
    let verification: Verification
    do throws(Verification.Failure) {
      verification = try await Verification(folder: folder, parallelism: parallelism)
    } catch {
      Terminal.error(messages.text(error))
      throw ExitCode(error.exitCode)
    }
    Terminal.output(messages.text(verification))
    guard verification.isIntact else { throw ExitCode.failure }
  }
}

extension Verification.Failure {
  /// As in `sysexits.h`: no input, or an error of input and output.
  fileprivate var exitCode: Int32 {
    switch self {
    case .noManifest: 66
    case .system: 74
    }
  }
}
