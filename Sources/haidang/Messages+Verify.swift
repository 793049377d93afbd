import Diagnostics
import Documents
import Publishing

extension Messages {
  func text(_ failure: Verification.Failure) -> String {
    switch (failure, language) {
    case (.noManifest(let folder), .vietnamese):
      "Trong «\(folder)» không có manifest.json do Hải Đăng ghi, hoặc tệp ấy đã bị sửa: không có gì "
        + "để so. Hãy chọn thư mục đã xuất bản, hoặc dựng lại.\n"
    case (.noManifest(let folder), .english):
      "“\(folder)” has no manifest.json that Hải Đăng wrote, or it was changed: there is nothing to "
        + "compare with. Choose the published folder, or build again.\n"
    case (.system(let error), _): text(error) + "\n"
    }
  }

  /// What is missing, changed and too much, a file a line, and the verdict.
  func text(_ verification: Verification) -> String {
    var lines = verification.missing.map { "\(missingWord): \($0)" }
    lines += verification.changed.map { "\(changedWord): \($0)" }
    lines += verification.closed.map { "\(closedWord): \($0)" }
    lines += verification.extra.map { "\(extraWord): \($0)" }
    lines += verification.kept.map { "\(keptWord): \($0)" }
    lines.append(verdict(verification))
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(_ verification: Verification) -> String {
    let files = verification.fileCount
    let missing = verification.missing.count
    let changed = verification.changed.count + verification.closed.count
    let extra = verification.extra.count
    let digest = verification.manifestDigest.hex
    switch (verification.isIntact, language) {
    case (true, .vietnamese):
      return "Nguyên vẹn: \(files) tệp đúng như đã xuất bản (manifest.json \(digest))."
    case (true, .english):
      return "Intact: \(files) files are as they were published (manifest.json \(digest))."
    case (false, .vietnamese):
      return "Không nguyên vẹn: thiếu \(missing), bị đổi \(changed), thừa \(extra) trong khi "
        + "manifest.json ghi \(files) tệp."
    case (false, .english):
      return "Not intact: \(missing) missing, \(changed) changed, \(extra) extra; "
        + "manifest.json lists \(files) files."
    }
  }

  private var missingWord: String { word("Thiếu", "Missing") }
  private var changedWord: String { word("Bị đổi", "Changed") }
  private var closedWord: String { word("Bị đổi quyền", "Permissions changed") }
  private var extraWord: String { word("Thừa", "Extra") }
  private var keptWord: String { word("Tự đặt, được giữ", "Put there, kept") }

  private func word(_ vietnamese: String, _ english: String) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
