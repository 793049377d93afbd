import Diagnostics
import Documents
import Publishing
import Quantities

/// What the commands say for themselves, beside diagnostics.
struct Messages {
  let language: DiagnosticLanguage

  func nothingPublished(_ count: Int) -> String {
    switch language {
    case .vietnamese: "Có \(count) lỗi. Chưa có gì được xuất bản; trang cũ giữ nguyên.\n"
    case .english:
      "\(count) error\(count == 1 ? "" : "s"). Nothing was published; the old site stands.\n"
    }
  }

  func errorsFound(_ count: Int) -> String {
    switch language {
    case .vietnamese: "Có \(count) lỗi.\n"
    case .english: "\(count) error\(count == 1 ? "" : "s").\n"
    }
  }

  func allWell(_ summary: Summary) -> String {
    switch language {
    case .vietnamese: "Không có lỗi: \(summary.pages) trang sẵn sàng xuất bản.\n"
    case .english: "No errors: \(summary.pages) pages are ready to be published.\n"
    }
  }

  /// Where to look at what was built.
  func whereToLook(_ folder: String) -> String {
    switch language {
    case .vietnamese: "Mở \(folder)/index.html bằng trình duyệt để xem.\n"
    case .english: "Open \(folder)/index.html in a browser.\n"
    }
  }

  private func vietnamese(_ number: Double) -> String { "\(number)".replacing(".", with: ",") }

  /// What a build came to.
  func summary(_ summary: Summary, time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let rounded = (seconds * 100).rounded() / 100
    var lines: [String]
    switch language {
    case .vietnamese:
      lines = [
        "Đã xuất bản \(summary.pages) trang, \(summary.charts) biểu đồ, "
          + "\(summary.postsPublished) bài viết (\(summary.bytes / 1000) kB, \(vietnamese(rounded)) giây)."
      ]
      if summary.cleanedPictures > 0 {
        lines.append(
          "  Đã bỏ dữ liệu kèm theo (nơi chụp, giờ chụp, tên máy…) khỏi \(summary.cleanedPictures) "
            + "ảnh.")
      }
      lines += summary.drafts.map { "  Bài nháp, chưa xuất bản: \($0)" }
      lines += summary.scheduled.map { "  Hẹn ngày \($0.date.vietnamese): \($0.path)" }
    case .english:
      lines = [
        "Published \(summary.pages) pages, \(summary.charts) charts, "
          + "\(summary.postsPublished) posts (\(summary.bytes / 1000) kB, \(rounded) s)."
      ]
      if summary.cleanedPictures > 0 {
        let count = summary.cleanedPictures
        lines.append(
          "  Taken out of \(count) picture\(count == 1 ? "" : "s"): where, when and by what it was "
            + "made.")
      }
      lines += summary.drafts.map { "  Draft, not published: \($0)" }
      lines += summary.scheduled.map { "  Scheduled for \($0.date.english): \($0.path)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
