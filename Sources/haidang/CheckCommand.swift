import ArgumentParser
import Documents
import Publishing

struct CheckCommand: AsyncParsableCommand, OpeningFiles {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra nội dung và báo mọi lỗi; không ghi gì cả."
  )

  @OptionGroup var portal: PortalOptions

  var messages: Messages { Messages(language: portal.language) }
  var parallelism: Parallelism { portal.parallelism }

  func run() async throws {
    let build = await Build(portal.options)
    let making = await build.site?.check(portal.parallelism)
    let diagnostics = build.diagnostics + (making?.diagnostics ?? [])
    portal.report(diagnostics)
    guard diagnostics.isEmpty, let site = build.site, let making else {
      Terminal.error(messages.errorsFound(diagnostics.count))
      throw ExitCode.failure
    }
    portal.tell(messages.allWell(Summary(site, making)))
  }
}
