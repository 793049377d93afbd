import Markup
import Testing

@Suite struct JSONWriterTests {
  private func json(_ content: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(content)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func wholeDocument() {
    var writer = JSONWriter()
    writer.object { document in
      document.field("title", .text("Lượt đọc"))
      document.object("portal") {
        $0.field("year", .integer(2024))
        $0.field("open", .flag(true))
      }
      document.list("figures") { list in
        list.object { $0.field("value", .number(58.5)) }
        list.object { $0.field("value", .null) }
      }
      document.list("notes") {
        $0.element(.text("a"))
        $0.element(.integer(2))
      }
    }
    writer.finish()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {
         "title": "Lượt đọc",
         "portal": {
          "year": 2024,
          "open": true
         },
         "figures": [
          {
           "value": 58.5
          },
          {
           "value": null
          }
         ],
         "notes": [
          "a",
          2
         ]
        }

        """)
  }

  @Test func emptyObjectsAndLists() {
    #expect(json { _ in } == "{}")
    #expect(
      json {
        $0.object("a") { _ in }
        $0.list("b") { _ in }
        $0.list("c") { list in list.object { _ in } }
        $0.field("d", .flag(false))
      } == """
        {
         "a": {},
         "b": [],
         "c": [
          {}
         ],
         "d": false
        }
        """)
  }

  /// RFC 8259: quotes, backslashes and control characters; everything else stands as it is.
  @Test(
    arguments: [
      ("", #""""#),
      ("Xã “Mẫu” – 58 %", #""Xã “Mẫu” – 58 %""#),
      ("\"a\"", #""\"a\"""#),
      (#"a\b"#, #""a\\b""#),
      ("a\nb\r\tc", #""a\u000ab\u000d\u0009c""#),
      ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("\u{7F}", "\"\u{7F}\""),
      ("</script>", #""</script>""#),
      ("🏮", #""🏮""#),
    ] as [(String, String)])
  func escapes(_ text: String, _ expected: String) {
    #expect(json { $0.field("a", .text(text)) } == "{\n \"a\": \(expected)\n}")
  }

  @Test func escapesNames() {
    #expect(json { $0.field("a\"b", .null) } == "{\n \"a\\\"b\": null\n}")
  }

  @Test(
    arguments: [
      (0, "0"), (-0.5, "-0.5"), (58, "58"), (66.66666666666667, "66.66666666666667"),
      (1e21, "1e+21"), (0.1, "0.1"),
    ] as [(Double, String)])
  func numbers(_ number: Double, _ expected: String) {
    #expect(json { $0.field("a", .number(number)) } == "{\n \"a\": \(expected)\n}")
  }

  @Test func optionalValues() {
    let text = json {
      $0.field("a", .optional(nil as String?))
      $0.field("b", .optional(nil as Double?))
      $0.field("c", .optional("x"))
      $0.field("d", .optional(1.5))
    }
    #expect(text == "{\n \"a\": null,\n \"b\": null,\n \"c\": \"x\",\n \"d\": 1.5\n}")
  }
}
