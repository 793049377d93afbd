import Diagnostics
import Documents
import Testing

@Suite struct WebAddressTests {
  private func fault(_ text: String) -> AddressFault? {
    do throws(AddressFault) {
      _ = try WebAddress(text)
      return nil
    } catch {
      return error
    }
  }

  private func base(_ text: String) -> Result<String, AddressFault> {
    do throws(AddressFault) {
      return .success(try BaseURL(text).text)
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: [
    "https://mau.example", "HTTP://MAU.example/", "https://mau.example:8443/a?b=c#d",
    "https://thư-viện.vn/đường dẫn?q=“a”", "http://192.0.2.1/", "https://[2001:db8::1]:80/",
    "https://a_b.example/x@y", "https://a", "https://mau.example?a@b",
  ])
  func isOne(_ text: String) {
    #expect(fault(text) == nil)
  }

  @Test(
    arguments: [
      ("mau.example", .noScheme), ("ftp://mau.example", .noScheme), ("", .noScheme),
      ("//mau.example", .noScheme), (" https://mau.example", .noScheme),
      ("https:", .noSlashes), ("https:x", .noSlashes), ("https:/x", .noSlashes),
      ("https:/\\mau.example", .noSlashes), ("http:\\\\mau.example", .noSlashes),
      ("https:\t//mau.example", .noSlashes),
      ("https://", .noHost), ("https:///x", .noHost), ("https://:80", .noHost),
      ("https://?a", .noHost),
      ("https://chinhphu.vn@mau.example/", .userInfo), ("https://a:b@mau.example", .userInfo),
      ("https://@mau.example", .userInfo), ("https://a\\@mau.example", .userInfo),
      ("https://a b", .character(codePoint: 0x20)), ("https://a\\b", .character(codePoint: 0x5C)),
      ("https://mau.example/a\tb", .character(codePoint: 0x09)),
      ("https://mau.example/a\nb", .character(codePoint: 0x0A)),
      ("https://a\"b", .character(codePoint: 0x22)), ("https://a<b", .character(codePoint: 0x3C)),
      ("https://a%2eb", .host), ("https://a..b", .host), ("https://.a", .host),
      ("https://a.", .host),
      ("https://-a.vn", .host), ("https://a-.vn", .host), ("https://…", .host),
      ("https://chinhphu.vn\u{2044}mau.example", .host), ("https://a\u{2100}b", .host),
      ("https://a\u{3002}b", .host), ("https://a\u{200B}b", .host), ("https://a,b", .host),
      ("https://[::1", .host), ("https://[x]", .host), ("https://[::1%25eth0]", .host),
      ("https://a:", .port), ("https://a:0", .port), ("https://a:65536", .port),
      ("https://a:8x", .port), ("https://a:+8", .port), ("https://[::1]x", .port),
    ] as [(String, AddressFault)])
  func isNone(_ text: String, _ expected: AddressFault) {
    #expect(fault(text) == expected)
    #expect(base(text) == .failure(expected))
  }

  @Test(arguments: [
    ("https://mau.example", "https://mau.example"),
    ("https://mau.example/", "https://mau.example"),
    ("HTTPS://Mau.Example/Cong/", "https://mau.example/Cong"),
    ("http://mau.example:8080/a/b~c_d-e.f", "http://mau.example:8080/a/b~c_d-e.f"),
    ("https://mau.example/th%C6%B0", "https://mau.example/th%C6%B0"),
    ("https://[2001:DB8::1]/", "https://[2001:db8::1]"),
    ("https://xn--th-vin-4zb3960d.vn", "https://xn--th-vin-4zb3960d.vn"),
    ("https://Thư-Viện.vn/cong", "https://xn--th-vin-4zb3960d.vn/cong"),
  ])
  func isABase(_ text: String, _ expected: String) {
    #expect(base(text) == .success(expected))
  }

  @Test(
    arguments: [
      ("https://a_b.vn", .host),
      ("https://mau.example/?a", .queryOrFragment), ("https://mau.example#a", .queryOrFragment),
      ("https://mau.example/a b", .character(codePoint: 0x20)),
      ("https://mau.example/a\"b", .character(codePoint: 0x22)),
      ("https://mau.example/a\\b", .character(codePoint: 0x5C)),
      ("https://mau.example/<b>", .character(codePoint: 0x3C)),
      ("https://mau.example/thư", .character(codePoint: 0x1B0)),
      ("https://mau.example//", .path), ("https://mau.example//a", .path),
      ("https://mau.example/a//b", .path), ("https://mau.example/.", .path),
      ("https://mau.example/../b", .path), ("https://mau.example/%2e%2E/b", .path),
      ("https://mau.example/.%2e", .path), ("https://mau.example/a%2", .path),
      ("https://mau.example/a%zz", .path), ("https://mau.example/%", .path),
    ] as [(String, AddressFault)])
  func isNoBase(_ text: String, _ expected: AddressFault) {
    #expect(base(text) == .failure(expected))
  }

  /// As the package `idna` of Python's registry writes them (3.13, `uts46=True`).
  @Test(arguments: [
    ("thư-viện.vn", "xn--th-vin-4zb3960d.vn"),
    ("Thư-Viện.vn", "xn--th-vin-4zb3960d.vn"),
    ("đảo.cát-bà.vn", "xn--o-kia428t.xn--ct-b-3nac.vn"),
    ("bücher.example", "xn--bcher-kva.example"),
    ("straße.example", "xn--strae-oqa.example"),
    ("παράδειγμας.example", "xn--hxajbheg2az3als.example"),
    ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
    ("пример.рф", "xn--e1afmkfd.xn--p1ai"),
    ("हिन्दी.example", "xn--j2bd4cyah0f.example"),
    ("ไทย.example", "xn--o3cw4h.example"),
    ("中文.example", "xn--fiq228c.example"),
    (
      "một-tên-rất-dài-của-một-thư-viện-ở-đảo.vn",
      "xn--mt-tn-rt-di-ca-mt-th-vin--o-dhc7zr6bw4k8n80aiba89girsa7usk.vn"
    ),
  ])
  func hostsAreWrittenInASCII(_ host: String, _ expected: String) throws {
    #expect(try WebAddress("https://\(host)/").text == "https://\(expected)/")
  }

  /// The samples of RFC 3492, section 7.1, that are letters alone.
  @Test(arguments: [
    ("https://ليهمابتكلموشعربي", "https://xn--mgbcah9ar9a4efegftvvn"),
    ("https://他们为什么不说中文", "https://xn--ihqwcrb4cv8a8dqg056pqjye"),
    ("https://למההםפשוטלאמדבריםעברית", "https://xn--4dbcagdahymbxekheh6e0a7fei0b"),
    ("https://почемужеонинеговорятпорусски", "https://xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    (
      "https://tạisaohọkhôngthểchỉnóitiếngviệt",
      "https://xn--tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g"
    ),
    ("https://3年b組金八先生", "https://xn--3b-ww4c5e180e575a65lsy2b"),
  ])
  func punycodeIsThatOfTheStandard(_ address: String, _ expected: String) throws {
    #expect(try WebAddress(address).text == expected)
  }

  @Test(arguments: [
    "https://\u{301}a.vn", "https://ﬁ.vn", "https://Ａ.vn", "https://ab--đ.vn", "https://a·b.vn",
    "https://" + String(repeating: "đ", count: 60) + ".vn",
  ])
  func isNoHost(_ address: String) {
    #expect(fault(address) == .host)
  }

  @Test(arguments: [
    ("https://mau.example", "https://mau.example"),
    ("HTTPS://Mau.example:8080/A?b=c#d", "HTTPS://Mau.example:8080/A?b=c#d"),
    (
      "https://mau.example/tài liệu/\"a\".html",
      "https://mau.example/t%C3%A0i%20li%E1%BB%87u/%22a%22.html"
    ),
    ("https://mau.example/a\\b", "https://mau.example/a%5Cb"),
    ("https://mau.example/C%C3%A1t_B%c3%a0", "https://mau.example/C%C3%A1t_B%c3%a0"),
    ("https://mau.example/100%", "https://mau.example/100%25"),
    ("https://mau.example/%zz%2", "https://mau.example/%25zz%252"),
    ("https://mau.example/a[1]{2}|3^`<>", "https://mau.example/a%5B1%5D%7B2%7D%7C3%5E%60%3C%3E"),
    ("https://mau.example/a#b#c", "https://mau.example/a#b%23c"),
    ("https://mau.example/(a)'*!$&;=:@,+~", "https://mau.example/(a)'*!$&;=:@,+~"),
    ("https://[2001:db8::1]:80/đ", "https://[2001:db8::1]:80/%C4%91"),
  ])
  func isWrittenAsURLsAre(_ address: String, _ expected: String) throws {
    #expect(try WebAddress(address).text == expected)
    #expect(try WebAddress(expected).text == expected)
  }

  @Test(arguments: [
    ("https://mau.example/a\u{A0}b", 0xA0), ("https://mau.example/a\u{200B}b", 0x200B),
    ("https://mau.example/a\u{3000}b", 0x3000), ("https://mau.example/#\u{FEFF}", 0xFEFF),
    ("https://mau.example/a\u{2060}b", 0x2060),
  ])
  func holdsNothingHidden(_ address: String, _ codePoint: UInt32) {
    #expect(fault(address) == .character(codePoint: codePoint))
  }

  /// Each fault says something of its own, in each language.
  @Test(arguments: DiagnosticLanguage.allCases)
  func everyFaultHasItsWords(_ language: DiagnosticLanguage) {
    let faults: [AddressFault] = [
      .noScheme, .noSlashes, .userInfo, .noHost, .host, .port,
      .character(codePoint: 0x20), .character(codePoint: 0x5C), .character(codePoint: 0x1B0), .path,
      .queryOrFragment, .percentCode, .mail(.missing, better: nil), .mail(.noSign, better: nil),
      .mail(.gap, better: "mailto:a@b.vn"), .mail(.other, better: nil),
      .schemeTwice(better: "https://a.vn"), .telephone(better: nil),
    ]
    let wordings = Set(faults.map { $0.wording(of: "https://x", in: language) })
    #expect(wordings.count == faults.count)
    #expect(wordings.allSatisfy { $0.problem.contains("https://x") && !$0.remedy.isEmpty })
  }
}
