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
    let build = await Build(portal.options(showsProgress: true))
    portal.report(build.diagnostics)
    guard build.diagnostics.isEmpty else {
      Terminal.error(messages.nothingPublished(build.diagnostics.count))
      throw ExitCode.failure
    }
    let folder = output ?? portal.root + "/site"
    guard !portal.holdsInput(folder) else {
      Terminal.error(messages.outputHoldsInput(folder))
      throw ExitCode.validationFailure
    }
    do throws(OutputFolder.Failure) {
      let output = OutputFolder(path: folder)
      try await output.publish(
        build.artifacts, parallelism: Parallelism(jobs: portal.jobs))
    } catch {
      Terminal.error(messages.text(error))
      throw ExitCode(74)
    }
    Terminal.output(messages.summary(build.summary, time: .now - start, folder: folder))
  }
}
