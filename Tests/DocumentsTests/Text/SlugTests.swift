import Documents
import Testing

@Suite("Slugs and folded text")
struct SlugTests {
  @Test(arguments: [
    ("Đồng Bài", "dong-bai"),
    ("Thị trấn Cát Bà", "thi-tran-cat-ba"),
    ("Xuân Đám – Trân Châu (2025)", "xuan-dam-tran-chau-2025"),
    ("ƯỚC VỌNG ẶẨỠỰỴ", "uoc-vong-aaouy"),
    ("Cát Bà", "cat-ba"),
    ("Ca\u{301}t Ba\u{300}", "cat-ba"),
    ("Quye\u{302}\u{309}n so\u{302}\u{301} 1", "quyen-so-1"),
    ("Straße Ærø", "strasse-aero"),
    ("  ---  ", "muc"),
    ("", "muc"),
    ("中文", "muc"),
    ("a.b_c/d", "a-b-c-d"),
  ])
  func makes(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func fallsBackToWhatTheCallerSays() {
    #expect(Slug.make("…", fallback: "bai-viet") == "bai-viet")
  }

  @Test(arguments: [
    ("a", true), ("thi-tran-2", true), ("2025", true),
    ("", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false), ("đ", false),
    ("a b", false),
  ])
  func knowsSlugs(text: String, isSlug: Bool) {
    #expect(Slug.isSlug(text) == isSlug)
  }

  @Test(arguments: [
    ("Hòa  Bình", "hoa binh"), ("Hoà\tBình", "hoa binh"), ("ĐỌC SÁCH", "doc sach"),
    (" 12,5 % ", "12,5 %"), ("Ủy ban", "uy ban"), ("Uỷ ban", "uy ban"), ("Москва", "москва"),
    ("", ""),
  ])
  func folds(text: String, folded: String) {
    #expect(Slug.fold(text) == folded)
  }

  @Test(arguments: 0..<200)
  func anyTextMakesASlugThatStays(seed: UInt64) {
    var random = SeededGenerator(seed)
    let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0x20...0x1EFF, using: &random))
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let slug = Slug.make(String(view))
    #expect(Slug.isSlug(slug))
    #expect(Slug.make(slug) == slug)
    #expect(Slug.make(NFC.normalise(String(view))) == slug)
  }
}

@Suite("Anchors of a page")
struct AnchorRegistryTests {
  @Test func namesakesAreNumbered() {
    var anchors = AnchorRegistry()
    let claimed = ["Số liệu", "So lieu", "SỐ LIỆU"].map { anchors.claim($0) }
    #expect(claimed == ["so-lieu", "so-lieu-2", "so-lieu-3"])
  }

  @Test func aNumberThatIsANameIsLeftOut() {
    var anchors = AnchorRegistry()
    let claimed = ["Tên 2", "Tên", "Tên", "Tên 2"].map { anchors.claim($0) }
    #expect(claimed == ["ten-2", "ten", "ten-3", "ten-2-2"])
  }
}
