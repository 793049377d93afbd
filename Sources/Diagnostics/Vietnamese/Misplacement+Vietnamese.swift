extension Misplacement {
  var vietnamese: String {
    switch self {
    case .unknownFolder(let name): "Cổng không dùng thư mục nào tên «\(name)» trong content/."
    case .noFolder: "Ngay trong content/ không có bài viết hay trang nào."
    case .notAFolder(let kind): "Mỗi \(kind.vietnamese) là một thư mục có tệp index.md."
    case .besideIndex(let kind):
      "Thư mục của một \(kind.vietnamese) chỉ có một tệp .md, là index.md."
    case .tooDeep: "Tệp nằm sâu quá: chỗ này không có thư mục con."
    case .post: "Bài viết nằm trong thư mục của một chuyên mục hoặc của một kỳ, không nằm ở đây."
    case .textAmongTables: "Trong content/data chỉ có bảng số liệu."
    case .table: "Bảng số liệu nằm ngay trong content/data, không nằm ở đây."
    }
  }
}

extension FolderKind {
  var vietnamese: String {
    switch self {
    case .plan: "kế hoạch"
    case .unit: "đơn vị hành chính"
    case .campaign: "chiến dịch"
    case .edition: "kỳ"
    case .topic: "chuyên mục"
    }
  }
}
