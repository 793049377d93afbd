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
    let build = await Build(portal.options(showsProgress: false))
    portal.report(build.diagnostics)
    guard build.diagnostics.isEmpty else {
      Terminal.error(messages.errorsFound(build.diagnostics.count))
      throw ExitCode.failure
    }
    Terminal.output(messages.allWell(build.summary))
  }
}
