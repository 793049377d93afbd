/// What a tag of HTML was for, which decides what to write instead.
package enum HTMLMeaning: Hashable, Sendable {
  case bold, italic, struck, link, picture, rule, list, table, small, heading, film
  /// What only changes how words look, or holds them together.
  case other

  /// - Parameter tag: The tag's name, such as `b`, in small letters.
  package init(tag: String) {
    switch tag {
    case "b", "strong", "u", "mark", "font": self = .bold
    case "i", "em", "cite": self = .italic
    case "s", "del", "strike": self = .struck
    case "a": self = .link
    case "img": self = .picture
    case "hr": self = .rule
    case "ul", "ol", "li": self = .list
    case "table", "thead", "tbody", "tr", "td", "th": self = .table
    case "sup", "sub": self = .small
    case "h1", "h2", "h3", "h4", "h5", "h6": self = .heading
    case "iframe", "video", "embed", "object", "audio": self = .film
    default: self = .other
    }
  }
}

extension HTMLMeaning {
  var vietnamese: String {
    switch self {
    case .bold: "Chữ đậm thì viết **chữ đậm**."
    case .italic: "Chữ nghiêng thì viết *chữ nghiêng*."
    case .struck: "Chữ gạch bỏ thì viết ~~chữ~~."
    case .link: "Viết [chữ](địa-chỉ)."
    case .picture: "Để hình cạnh bài rồi viết ![mô tả](tên-hình.jpg)."
    case .rule: "Viết một dòng chỉ có ---, với một dòng trống ở trên và ở dưới."
    case .list: "Viết mỗi mục trên một dòng, mở đầu bằng dấu gạch nối và một dấu cách: - chữ."
    case .table: "Viết mỗi dòng thành | ô | ô |, và dưới dòng tiêu đề một dòng | --- | --- |."
    case .small: "Gõ thẳng chữ số nhỏ: m², CO₂."
    case .heading: "Tiêu đề thì viết ## rồi dấu cách rồi đến chữ."
    case .film: "Dẫn tới phim bằng [xem phim](địa-chỉ)."
    case .other: "Xóa thẻ, chỉ giữ chữ; chữ đậm thì viết **chữ đậm**."
    }
  }

  var english: String {
    switch self {
    case .bold: "For bold write **bold**."
    case .italic: "For italics write *italic*."
    case .struck: "To strike words out write ~~words~~."
    case .link: "Write [text](address)."
    case .picture: "Put the picture beside the text and write ![description](picture.jpg)."
    case .rule: "Write a line with nothing but ---, and leave a line empty above and below."
    case .list: "Write each item on a line of its own, after a hyphen and a space: - text."
    case .table: "Write each line as | cell | cell |, and | --- | --- | below the heads."
    case .small: "Type small figures as such: m², CO₂."
    case .heading: "For a heading write ##, a space, then the text."
    case .film: "Lead to the film: [watch](address)."
    case .other: "Delete the tag and keep the words; for bold write **bold**."
    }
  }
}
