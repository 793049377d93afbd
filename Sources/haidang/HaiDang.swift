import ArgumentParser

struct HaiDang: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "haidang",
    abstract: "Xuất bản cổng công khai tiến độ một kế hoạch, từ Markdown, YAML và CSV.",
    discussion: """
      Turns a folder of Markdown, YAML and CSV into a public transparency portal.
      """,
    version: "0.1.0",
    subcommands: [BuildCommand.self, CheckCommand.self, VerifyCommand.self]
  )
}
