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
    ("https://xn--th-vin-8ya5h.vn", "https://xn--th-vin-8ya5h.vn"),
  ])
  func isABase(_ text: String, _ expected: String) {
    #expect(base(text) == .success(expected))
  }

  @Test(
    arguments: [
      ("https://thư.vn", .unicodeHost), ("https://a_b.vn", .host),
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

  /// Each fault says something of its own, in each language.
  @Test(arguments: DiagnosticLanguage.allCases)
  func everyFaultHasItsWords(_ language: DiagnosticLanguage) {
    let faults: [AddressFault] = [
      .noScheme, .noSlashes, .userInfo, .noHost, .host, .unicodeHost, .port,
      .character(codePoint: 0x20), .character(codePoint: 0x5C), .character(codePoint: 0x1B0), .path,
      .queryOrFragment, .percentCode,
    ]
    let wordings = Set(faults.map { $0.wording(of: "https://x", in: language) })
    #expect(wordings.count == faults.count)
    #expect(wordings.allSatisfy { $0.problem.contains("https://x") && !$0.remedy.isEmpty })
  }
}
