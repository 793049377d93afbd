/// What fields are called elsewhere: in Vietnamese, and by other programs that make sites of files.
enum FieldSynonyms {
  /// The fields that may be meant, the likeliest first; empty for what nobody knows.
  static func fields(called name: String) -> [String] { meanings[Slug.make(name)] ?? [] }

  /// Whether other programs have such a field and portals have nothing like it.
  static func isForeign(_ name: String) -> Bool { foreign.contains(Slug.make(name)) }

  /// `false` for a field that says the contrary of ``fields(called:)``: `published: false` is a draft.
  static func isNegated(_ name: String) -> Bool { negated.contains(Slug.make(name)) }

  /// What a word says to a question of yes or no; `nil` for any other.
  static func flag(_ word: String) -> Bool? {
    switch Slug.make(word) {
    case "true", "yes", "y", "on", "1", "co", "dung": true
    case "false", "no", "n", "off", "0", "khong", "sai": false
    default: nil
    }
  }

  private static let meanings: [String: [String]] = [
    "tieu-de": ["title", "alt"], "ten": ["title", "name", "label"], "nhan-de": ["title"],
    "ten-bai": ["title"], "name": ["title", "label"], "heading": ["title"],
    "tieu-de-ngan": ["short-title"], "ten-ngan": ["short-title"], "subtitle": ["summary"],
    "tom-tat": ["summary"], "mo-ta": ["alt", "summary", "description"],
    "gioi-thieu": ["summary", "description"], "description": ["alt", "summary"],
    "excerpt": ["summary"], "abstract": ["summary"], "lead-text": ["summary"],
    "ngay": ["date", "day"], "ngay-dang": ["date"], "ngay-viet": ["date"], "created": ["date"],
    "published-at": ["date"], "publish-date": ["date"], "time": ["date"],
    "tac-gia": ["author"], "nguoi-viet": ["author"], "nguoi-dang": ["author"],
    "don-vi-dang": ["author"], "noi-dang": ["author"], "authors": ["author"],
    "nhap": ["draft"], "ban-nhap": ["draft"], "bai-nhap": ["draft"], "hidden": ["draft"],
    "published": ["draft"], "publish": ["draft"], "public": ["draft"], "xuat-ban": ["draft"],
    "cong-khai": ["draft"],
    "anh": ["image", "file"], "hinh": ["image", "file"], "hinh-anh": ["image"],
    "anh-bia": ["image"], "cover": ["image"], "thumbnail": ["image"], "picture": ["image"],
    "photo": ["image"], "featured-image": ["image"],
    "tep": ["file"], "ten-tep": ["file"], "src": ["file"], "path": ["file"], "url": ["file"],
    "chu-thich": ["alt", "note"], "caption": ["alt"], "mo-ta-anh": ["alt"], "alt-text": ["alt"],
    "don-vi": ["units", "unit", "measure"], "dia-phuong": ["units"], "xa": ["units"],
    "noi": ["places", "place", "units"], "dia-diem": ["places", "place"],
    "location": ["place", "places"],
    "bat-dau": ["starts", "from"], "tu-ngay": ["starts", "from"], "start": ["starts", "from"],
    "ket-thuc": ["ends", "to"], "den-ngay": ["ends", "to"], "end": ["ends", "to"],
    "muc": ["section"], "loai": ["kind", "type"], "kieu": ["kind", "type"],
    "don-vi-tinh": ["measure"], "don-vi-do": ["measure"], "gia-tri": ["value"], "so": ["value"],
    "so-lieu": ["value"], "nam": ["year"], "nguon": ["source"], "bao-cao": ["report"],
    "ghi-chu": ["note"], "nhan": ["label"], "chuong-trinh": ["programme"],
    "ket-qua": ["results"], "ma": ["code"], "nhiem-vu": ["tasks"], "muc-tieu": ["objective"],
  ]

  private static let negated: Set<String> = [
    "published", "publish", "public", "xuat-ban", "cong-khai",
  ]

  private static let foreign: Set<String> = [
    "tags", "tag", "the", "keywords", "tu-khoa", "categories", "category", "chuyen-muc",
    "layout", "template", "slug", "permalink", "aliases", "redirect-from", "weight", "toc",
    "comments", "lang", "language", "ngon-ngu", "lastmod", "updated", "series", "math",
    "pin", "featured", "cssclass", "id",
  ]
}
