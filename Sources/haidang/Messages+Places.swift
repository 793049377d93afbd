import Diagnostics
import Publishing

extension Messages {
  /// Why a site cannot be published to a folder.
  func forbidden(output: String, _ place: ForbiddenPlace) -> String {
    switch language {
    case .vietnamese:
      "Không thể ghi trang vào «\(output)»: đó là \(vietnamese(place)). "
        + "Chọn sau --output một thư mục riêng, hoặc bỏ --output.\n"
    case .english:
      "The site cannot go to “\(output)”: that is \(english(place)). "
        + "Choose a folder of its own by --output, or leave --output out.\n"
    }
  }

  /// Why no report of changes can be written to a file.
  func forbidden(report: String, _ place: ForbiddenPlace) -> String {
    switch language {
    case .vietnamese:
      "Không thể ghi bản kê thay đổi vào «\(report)»: đó là \(vietnamese(place)). "
        + "Chọn sau --report một tệp ở ngoài, ví dụ «thay-doi.json» ở ngay trong thư mục của cổng.\n"
    case .english:
      "The report of changes cannot go to “\(report)”: that is \(english(place)). "
        + "Choose a file elsewhere by --report, such as “changes.json” right in the portal's "
        + "folder.\n"
    }
  }

  private func vietnamese(_ place: ForbiddenPlace) -> String {
    switch place {
    case .root: "thư mục của cả cổng, hoặc thư mục chứa nó"
    case .content: "nơi chứa nội dung (content)"
    case .themes: "nơi chứa giao diện (themes)"
    case .cache: "nơi máy nhớ lần dựng trước (.haidang)"
    case .output: "thư mục xuất bản, hoặc chỗ máy dùng ngay bên cạnh"
    case .published: "trang đã công bố, mà --drafts dựng cả bài chưa được công bố"
    }
  }

  private func english(_ place: ForbiddenPlace) -> String {
    switch place {
    case .root: "the portal's own folder, or one that holds it"
    case .content: "where the content is (content)"
    case .themes: "where the themes are (themes)"
    case .cache: "where earlier builds are remembered (.haidang)"
    case .output: "the published folder, or a place beside it that builds use"
    case .published: "the published site, and --drafts builds what is not to be published yet"
    }
  }
}
