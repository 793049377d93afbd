import ArgumentParser
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra nội dung và báo mọi lỗi; không ghi gì cả."
  )

  @OptionGroup var portal: PortalOptions

  func run() async throws {
    let messages = Messages(language: portal.language)
    let build = await Build(portal.options)
    let making = await build.site?.check(portal.parallelism)
    let diagnostics = build.diagnostics + (making?.diagnostics ?? [])
    portal.report(diagnostics)
    guard diagnostics.isEmpty, let site = build.site, let making else {
      Terminal.error(messages.errorsFound(diagnostics.count))
      throw ExitCode.failure
    }
    Terminal.output(messages.allWell(Summary(site, making)))
  }
}
