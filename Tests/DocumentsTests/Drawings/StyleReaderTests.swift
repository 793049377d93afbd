import Testing

@testable import Documents

/// The small part of style sheets that drawings may have.
@Suite struct StyleReaderTests {
  @Test(arguments: [
    ("", ""), ("fill:red", "fill:red;"),
    (" FILL : Red ; ; stroke:#0B3550", "fill:Red;stroke:#0B3550;"),
    ("fill:rgb( 1 , 2,3 )", "fill:rgb( 1 , 2,3 );"),
    ("fill:url( \"#a-b_c.1\" )", "fill:url(#a-b_c.1);"),
    ("-inkscape-font-specification:'A, Normal'", ""),
    ("font-family:'A B', serif", "font-family:'A B', serif;"),
    ("fill:red/* ; } */ !important", "fill:red !important;"),
    ("--nền:light-dark(#fff, var(--a, #000))", "--nền:light-dark(#fff, var(--a, #000));"),
    ("stroke-dasharray:1.5e-3,-2%", "stroke-dasharray:1.5e-3,-2%;"),
    ("d:path('M0 0')", "d:path('M0 0');"),
    ("position:fixed;behavior:none", ""),
  ])
  func declarations(_ text: String, _ written: String) throws {
    #expect(try StyleReader.declarations(text, in: "g") == written)
    #expect(try StyleReader.declarations(written, in: "g") == written)
  }

  /// Comments and texts are read in the order in which they stand, so that neither hides the other.
  @Test(arguments: [
    "fill:'/*';stroke:url(//a.vn);x:'*/'", "fill:\"a\\\"b\"", "fill:url(#a'b)", "fill:url(#a",
    "fill:url()",
    "fill:url(/**/#a)", "fill:URL(a)", "fill:uRl(\na)", "a:url(data:image/png,a)", "fill:src(a)",
    "fill:attr(a)",
    "fill:expression(a)", "fill:-webkit-image-set(a)", "fill:element(#a)", "fill:{a}", "fill",
    ":red", "a b:c",
    "fill:red)", "fill:rgb(1", "fill:<a>", "fill:'a\nb'", "@media a{b:c}", "fill:@a",
    "fill:\\72 ed", "/* a",
  ])
  func isRefused(_ text: String) {
    #expect(throws: StyleReader.Fault.self) { try StyleReader.declarations(text, in: "g") }
  }

  @Test(arguments: [
    ("a{}", "a{}\n"), (".a , g>*:hover{fill:red}", ".a , g>*:hover{fill:red;}\n"),
    ("#a/**/.b{fill:red;z:y}c{", "#a.b{fill:red;}\nc{}\n"),
    ("<!-- a{fill:red} -->", "a{fill:red;}\n"),
  ])
  func sheets(_ text: String, _ written: String) throws {
    #expect(try StyleReader.sheet(text) == written)
    #expect(try StyleReader.sheet(written) == written)
  }
}
