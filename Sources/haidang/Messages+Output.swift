import Diagnostics
import Documents
import Publishing

extension Messages {
  /// Why nothing was published, and what to do.
  func text(_ failure: OutputFolder.Failure) -> String {
    switch language {
    case .vietnamese: vietnamese(failure)
    case .english: english(failure)
    }
  }

  private func vietnamese(_ failure: OutputFolder.Failure) -> String {
    switch failure {
    case .system(let error): "\(text(error)) Trang cũ giữ nguyên.\n"
    case .foreignFile(let path):
      "«\(path)» không do Hải Đăng ghi mà lại đứng đúng chỗ của trang. "
        + "Chuyển tệp đi nơi khác hoặc chọn thư mục khác bằng --output. Nếu cả thư mục do Hải Đăng "
        + "ghi nhưng đã mất hoặc hỏng manifest.json, hãy xóa thư mục rồi dựng lại. "
        + "Trang cũ giữ nguyên.\n"
    case .changedFile(let path):
      "«\(path)» do Hải Đăng ghi nhưng đã bị sửa sau lần dựng trước. Nếu cần bản sửa, hãy chép nó đi "
        + "nơi khác; rồi xóa tệp này và dựng lại. `haidang verify` kể mọi tệp như vậy. "
        + "Trang cũ giữ nguyên.\n"
    case .locked(let folder, let holder):
      "Một lần dựng khác đang ghi vào «\(folder)»\(vietnamese(holder)). "
        + "Chờ lần ấy xong rồi dựng lại.\n"
    case .leftover(let error):
      "Trang mới đã xuất bản, nhưng không xóa được bản cũ bên cạnh: «\(error.path)» "
        + "(hệ thống báo: \(error.reason)). Lần dựng sau sẽ xóa tiếp.\n"
    }
  }

  private func english(_ failure: OutputFolder.Failure) -> String {
    switch failure {
    case .system(let error): "\(text(error)) The old site stands.\n"
    case .foreignFile(let path):
      "“\(path)” was not written by Hải Đăng and stands in the site's way. "
        + "Move it, or choose another folder by --output. If Hải Đăng wrote all of the folder and "
        + "its manifest.json was lost or damaged, delete the folder and build again. "
        + "The old site stands.\n"
    case .changedFile(let path):
      "“\(path)” was written by Hải Đăng and changed since the last build. If you need what it says "
        + "now, copy it elsewhere; then delete it and build again. `haidang verify` lists all such "
        + "files. The old site stands.\n"
    case .locked(let folder, let holder):
      "Another build is writing to “\(folder)”\(english(holder)). "
        + "Wait for it to end, then build again.\n"
    case .leftover(let error):
      "The new site was published, but the old one beside it cannot be removed: “\(error.path)” "
        + "(\(error.reason)). The next build will go on removing it.\n"
    }
  }

  private func vietnamese(_ holder: OutputLock.Holder?) -> String {
    holder.map { " (tiến trình \($0.process) trên máy \($0.host))" } ?? ""
  }

  private func english(_ holder: OutputLock.Holder?) -> String {
    holder.map { " (process \($0.process) on \($0.host))" } ?? ""
  }
}

extension Messages {
  /// The system lets too few files be open at once.
  func tooFewOpenFiles(needed: Int) -> String {
    switch language {
    case .vietnamese:
      "Hệ thống không cho mở đủ tệp cùng một lúc: máy cần \(needed) tệp. Nâng giới hạn bằng "
        + "`ulimit -n 1024`, hoặc đóng bớt chương trình khác, rồi thử lại.\n"
    case .english:
      "The system lets too few files be open at once: \(needed) are needed. Raise the limit with "
        + "`ulimit -n 1024`, or close other programs, and try again.\n"
    }
  }

  /// What the system would not do, and what helps.
  func text(_ error: SystemError) -> String {
    switch (language, error.isTooManyOpen, error.isTooLarge) {
    case (.vietnamese, true, _):
      "Không mở được «\(error.path)»: hệ thống không cho mở thêm tệp nào nữa. Đóng bớt chương trình "
        + "khác, hoặc nâng giới hạn bằng `ulimit -n 1024`, rồi thử lại."
    case (.vietnamese, _, true):
      "«\(error.path)» lớn hơn mọi tệp mà Hải Đăng ghi ra ở đó nên không được đọc. Tệp ấy hỏng hoặc của "
        + "người khác: hãy chuyển nó đi nơi khác."
    case (.vietnamese, _, _):
      "Không đọc hoặc ghi được «\(error.path)» (hệ thống báo: \(error.reason))."
    case (.english, true, _):
      "“\(error.path)” cannot be opened: the system lets no more files be open at once. Close other "
        + "programs, or raise the limit with `ulimit -n 1024`, and try again."
    case (.english, _, true):
      "“\(error.path)” is larger than any file that Hải Đăng writes there, and is not read. It is "
        + "damaged or somebody else's: move it elsewhere."
    case (.english, _, _):
      "“\(error.path)” cannot be read or written (\(error.reason))."
    }
  }
}
