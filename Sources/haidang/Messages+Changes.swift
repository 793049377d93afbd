import Diagnostics
import Documents
import Publishing
import Quantities

extension Messages {
  /// What a new site changes of the one before it: counts first, then the first of each kind.
  ///
  /// - Parameters:
  ///   - changes: Of the site that stood in the folder.
  ///   - previous: What the figures were held against instead, if anything was named.
  /// - Returns: Lines for the terminal.
  func changes(_ changes: SiteChanges, previous: String?) -> String {
    let lines: [String] =
      if changes.isFirst {
        [
          previous == nil
            ? say(
              "Thư mục này chưa có trang nào trước đó, nên chưa so được với số đã công bố.",
              "No site stood in this folder before: no figure was held against an earlier one.")
            : say(
              "Thư mục này chưa có trang nào trước đó.", "No site stood in this folder before.")
        ]
      } else if changes.isEmpty {
        [say("Không có gì khác với trang đang có.", "Nothing differs from the site before.")]
      } else {
        ["\(say("So với trang trước", "Compared with the site before")): \(counts(changes))."]
          + figures(changes.figures) + pages(changes.pages)
      }
    return lines.joined(separator: "\n") + "\n"
  }

  private func counts(_ changes: SiteChanges) -> String {
    let (pages, others) = (changes.pages, changes.otherFiles)
    let otherCount = others.added.count + others.changed.count + others.removed.count
    return [
      (changes.figures.count, say("số liệu đổi", "figures changed")),
      (pages.added.count, say("trang mới", "pages new")),
      (pages.changed.count, say("trang đổi", "pages changed")),
      (pages.removed.count, say("trang bỏ", "pages gone")),
      (otherCount, say("tệp khác", "other files")),
    ]
    .filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
  }

  private func pages(_ pages: SiteChanges.FileChanges) -> [String] {
    list(pages.added) { "  + \($0)" } + list(pages.changed) { "  ~ \($0)" }
      + list(pages.removed) { "  - \($0)" }
  }

  private func figures(_ figures: [FigureChange]) -> [String] {
    list(figures) { figure in
      let place = "\(figure.indicatorTitle), \(figure.unitTitle), \(figure.period)"
      let measure = figure.measure.isEmpty ? "" : " (\(figure.measure))"
      return "  \(place): \(value(figure.old)) → \(value(figure.new))\(measure)"
    }
  }

  private func value(_ value: FigureChange.Value?) -> String {
    switch value {
    case .number(let number): self.number(number)
    case .missing(_, let word): word
    case nil: say("không có", "none")
    }
  }

  /// More would scroll what matters out of sight; the report has all.
  private static let listLimit = 10

  private func list<Element>(
    _ elements: [Element], _ line: (Element) -> String
  ) -> [String] {
    let shown = elements.prefix(Self.listLimit).map(line)
    let rest = elements.count - shown.count
    guard rest > 0 else { return shown }
    return shown + [
      say(
        "  … và \(rest) nữa; --report TỆP ghi đủ.", "  … and \(rest) more; --report FILE has all.")
    ]
  }

  private func say(_ vietnamese: String, _ english: String) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Messages {
  func text(_ failure: ReportFile.Failure) -> String {
    switch failure {
    case .system(let error):
      say("Bản kê thay đổi: ", "The report of changes: ") + text(error) + "\n"
    case .foreignFile(let path):
      say(
        "«\(path)» không phải bản kê thay đổi do Hải Đăng ghi nên không bị ghi đè. "
          + "Chọn tên khác sau --report.\n",
        "“\(path)” is no report of changes by Hải Đăng, and is not written over. "
          + "Choose another name after --report.\n")
    }
  }

  /// A number as the language writes it.
  private func number(_ number: Rational) -> String {
    let parts = number.dataText.split(separator: ".")
    let digits = parts.first.map(Array.init) ?? []
    let grouped = digits.indices.reduce(into: "") { text, index in
      let left = digits.count - index
      let isFirst = index == 0 || digits[index - 1] == "-"
      if !isFirst, left.isMultiple(of: 3) { text += say(".", ",") }
      text.append(digits[index])
    }
    return parts.count > 1 ? grouped + say(",", ".") + parts[1] : grouped
  }
}
