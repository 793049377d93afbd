extension HTMLMeaning {
  /// What to write in place of the tag that is called so.
  func vietnamese(_ name: String) -> String {
    switch self {
    case .bold(let words): pair("**", words, name)
    case .italic(let words): pair("*", words, name)
    case .struck(let words): pair("~~", words, name)
    case .underlined(let words):
      "Ở đây không có gạch chân. Muốn nhấn mạnh thì \(stress(words, name))"
    case .coloured(let words):
      "Ở đây không có màu chữ hay cỡ chữ. Muốn nhấn mạnh thì \(stress(words, name))"
    case .centred(let words):
      "Ở đây không căn giữa được. Xóa <\(name)> và </\(name)>, chỉ giữ chữ"
        + (words.map { ": \($0)" } ?? ".")
    case .link(let words, let address):
      "Viết\(words == nil || address == nil ? "" : ":") [\(words ?? "chữ")](\(address ?? "địa-chỉ"))."
    case .picture(let file?, let description):
      description.map { "Viết: ![\($0)](\(file))." } ?? file.pictureVietnamese
    case .picture(nil, _): "Để hình cạnh bài rồi viết ![mô tả](tên-hình.jpg)."
    case .film(let address): "Viết: [xem phim](\(address ?? "địa-chỉ"))."
    case .small(let better):
      better.map { "Viết \($0) thay cho <\(name)>…</\(name)>." } ?? "Gõ thẳng chữ số nhỏ: m², CO₂."
    case .heading(let better):
      better.map { "Viết: \($0)" } ?? "Tiêu đề thì viết ## rồi dấu cách rồi đến chữ."
    case .rule: "Viết một dòng chỉ có ---, với một dòng trống ở trên và ở dưới."
    case .list: "Viết mỗi mục trên một dòng, mở đầu bằng dấu gạch nối và một dấu cách: - chữ."
    case .table: "Viết mỗi dòng thành | ô | ô |, và dưới dòng tiêu đề một dòng | --- | --- |."
    case .loneEnd(let mark):
      "Xóa </\(name)>"
        + (mark.isEmpty
          ? "." : ". Muốn nhấn mạnh thì còn đặt \(mark) sát trước và sát sau chữ ấy.")
    case .word: "Viết \\<\(name)>, với dấu \\ ở trước."
    case .instruction: "Xóa cả phần này."
    case .other:
      "Xóa <\(name)> và </\(name)>, cùng các thẻ khác ở giữa nếu có; chỉ giữ chữ, "
        + "mỗi phần một đoạn."
    }
  }

  private func pair(_ mark: String, _ words: String?, _ name: String) -> String {
    words.map { "Viết: \(mark)\($0)\(mark)" }
      ?? "Viết \(mark) thay cho <\(name)> và thay cho </\(name)>, sát hai bên chữ."
  }

  private func stress(_ words: String?, _ name: String) -> String {
    words.map { "viết: **\($0)**" } ?? "viết ** thay cho <\(name)> và thay cho </\(name)>."
  }
}
