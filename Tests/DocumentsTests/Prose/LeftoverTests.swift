import Diagnostics
import Documents
import Testing

/// Marks that only look like Markdown are found, and words that only look like marks are left alone.
@Suite struct LeftoverTests {
  @Test(arguments: [
    // Bold that is none.
    ("**Lưu ý:**Mang theo thẻ.", ["1:9+2 prose.emphasis"]),
    ("Chữ ** đậm ** kia", ["1:5+2 prose.emphasis"]),
    ("Chữ **đậm ** kia", ["1:11+2 prose.emphasis"]),
    ("Ngày**(21/4)**mở cửa", ["1:5+2 prose.emphasis"]),
    ("**Chưa đóng", ["1:1+2 prose.emphasis"]),
    ("__Chưa đóng", ["1:1+2 prose.emphasis"]),
    ("từ__khóa__đây", ["1:3+2 prose.emphasis"]),
    ("**a:**b và **c:**d", ["1:5+2 prose.emphasis", "1:16+2 prose.emphasis"]),
    ("~~Chưa đóng", ["1:1+2 prose.strikethrough"]),
    ("| a |\n| --- |\n| **x |", ["3:3+2 prose.emphasis"]),
    ("- **a:**b", ["1:7+2 prose.emphasis"]),
    ("> **a:**b", ["1:7+2 prose.emphasis"]),
    ("## **a:**b", ["1:8+2 prose.emphasis"]),
    // Links and pictures that are none.
    ("Xem [kế hoạch](ke hoach 2026.pdf).", ["1:5+29 prose.link"]),
    ("[trang](https://a.vn/tai lieu)", ["1:1+30 prose.link"]),
    ("[gọi](tel:0225 388)", ["1:1+19 prose.link"]),
    ("[Bộ] (https://bo.vn)", ["1:1+20 prose.link"]),
    ("[x](a.pdf “K”)", ["1:1+14 prose.link"]),
    ("[x](a.pdf", ["1:1+9 prose.link"]),
    ("![Tủ sách](tu sach.jpg)", ["1:1+23 prose.image"]),
    ("![Tủ sách", ["1:1+2 prose.image"]),
    ("Xem [bài][nhãn].", ["1:10+6 prose.reference"]),
    // Lines that begin with a mark and no space.
    ("##Mục", ["1:1+2 prose.heading"]),
    ("đầu\n###Mục", ["2:1+3 prose.heading"]),
    ("-Một\n-Hai", ["1:1+1 prose.list-mark"]),
    ("1.Một", ["1:1+2 prose.list-mark"]),
    ("12)Một", ["1:1+3 prose.list-mark"]),
    ("• Một\n• Hai", ["1:1+1 prose.bullet"]),
    ("-\u{A0}Một", ["1:1+1 prose.wide-space"]),
    ("##\u{A0}Mục", ["1:1+2 prose.wide-space"]),
    ("1.\u{A0}Một", ["1:1+2 prose.wide-space"]),
    // Tables that are none, and what is none in them.
    ("| a | b |\n| c | d |", ["1:1+9 prose.table-without-rule"]),
    ("| a | b | c |\n| --- | --- |\n| d | e | f |", ["2:1+13 prose.table-rule-of-other-width"]),
    ("| a | b |\n| — | — |\n| c | d |", ["2:1+9 prose.table-rule-of-dashes"]),
    ("a\tb\nc\td", ["1:1+3 prose.pasted-table"]),
    ("| a | b |\n|---|---|\n| c | d |\nChữ sau bảng.", ["4:1+13 prose.sentence-in-table"]),
    // Figures, blocks, marks of other programs.
    ("Có =luot-ban-doc lượt.", ["1:4+13 prose.value"]),
    ("(=luot-ban-doc)", ["1:2+13 prose.value"]),
    ("```biểu đồ\na: b\n```", ["1:1+10 prose.fence-word"]),
    ("```chat\na: b\n```", ["1:1+7 prose.fence-word"]),
    ("a\n\n```\nb\n\nc", ["3:1+3 prose.open-fence"]),
    ("[TOC]", ["1:1+5 prose.foreign-mark"]),
    ("{{< youtube abc >}}", ["1:1+19 prose.foreign-mark"]),
    (":::note\nchữ\n:::", ["1:1+7 prose.foreign-mark"]),
    ("xem [[trang khác]]", ["1:5+14 prose.foreign-mark"]),
    ("a\n\n    đoạn lùi vào", ["3:5+12 prose.indented-text"]),
    ("a\n\n\tđoạn lùi vào", ["3:2+12 prose.indented-text"]),
    ("Mấy chữ này\n---", ["2:1+3 prose.underlined-heading"]),
    ("Mấy chữ này\n===", ["2:1+3 prose.underlined-heading"]),
    ("**Xem https://vi.du/a__b", ["1:1+2 prose.emphasis"]),
    ("a __ b https://vi.du/a__b", ["1:3+2 prose.emphasis"]),
    ("[trang](https://a.vn/tai__lieu moi)", ["1:1+35 prose.link"]),
    ("a <!-- ghi chú -- dở --> b", ["1:3+4 prose.html-comment"]),
    ("a <!-- chưa đóng", ["1:3+4 prose.html-comment"]),
    ("Mấy chữ này\n---\nchữ sau", ["2:1+3 prose.underlined-heading"]),
    ("Mấy chữ\nnày\n---\n\nchữ sau", ["3:1+3 prose.underlined-heading"]),
    ("- Mấy chữ này\n  ===\n  sau", ["2:3+3 prose.underlined-heading"]),
    ("a<br>b", ["1:2+4 prose.line-break-tag"]),
  ])
  func finds(markdown: String, problems: [String]) {
    #expect(ProseReading(markdown).problems == problems)
  }

  @Test(arguments: [
    // Marks that do not pair, and signs that pair though they should not.
    ("***Lưu ý** a", ["1:1+1 prose.emphasis"]),
    ("**Lưu ý*** a", ["1:10+1 prose.emphasis"]),
    ("**Lưu ý* a", ["1:1+1 prose.emphasis"]),
    ("\\**dở**", ["1:1+1 prose.emphasis"]),
    ("Đọc *Dế Mèn", ["1:5+1 prose.emphasis"]),
    ("**a.\n\nb.**", ["1:1+2 prose.emphasis"]),
    ("| a | b |\n| --- | --- |\n| **c | d** |", ["3:3+2 prose.emphasis"]),
    ("Kê 2*3*4 bàn", ["1:5+1 prose.lost-sign"]),
    ("vé (*) và (*) kia", ["1:5+1 prose.lost-sign"]),
    ("tệp _mau_.docx", ["1:5+1 prose.lost-sign"]),
    ("mã `a b", ["1:4+1 prose.open-code"]),
    ("mã ``a` b", ["1:4+2 prose.open-code"]),
    ("a&nbsp b", ["1:2+5 prose.entity"]),
    ("a&amp;nbsp;b", ["1:2+10 prose.entity"]),
    ("~8 giờ~ 9", ["1:1+7 prose.foreign-mark"]),
    // Lines that run together.
    ("✅ a\n✅ b", ["1:1+1 prose.bullet"]),
    ("– a\n– b", ["1:1+1 prose.bullet"]),
    ("a:\n– b", ["2:1+1 prose.bullet"]),
    ("v a\nv b", ["1:1+1 prose.bullet"]),
    ("*a\n*b", ["1:1+1 prose.list-mark"]),
    ("-a\n-b", ["1:1+1 prose.list-mark"]),
    ("Gồm:\n2. a\n3. b", ["2:1+2 prose.list-below-text"]),
    ("1/ a\n2/ b", ["1:1+2 prose.list-below-text"]),
    ("2030. a", ["1:1+5 prose.year-as-number"]),
    ("> 60 tuổi", ["1:1+4 prose.comparison"]),
    (">= 18", ["1:1+2 prose.comparison"]),
    ("[x] a\n[ ] b", ["1:1+3 prose.task"]),
    ("- [] a\n- [] b", ["1:3+2 prose.task"]),
    ("- [v] a", ["1:3+3 prose.task"]),
    ("- [x]a", ["1:3+3 prose.task"]),
    ("☐ a", ["1:1+1 prose.task"]),
    // Tables, blocks, footnotes.
    ("│ a │ b │", ["1:1+9 prose.table-pipe"]),
    ("| --- | --- |\n| a | b |", ["1:1+13 prose.table-without-heads"]),
    ("| a | b |\n\n| --- | --- |\n| c | d |", ["3:1+13 prose.torn-table"]),
    ("| a |\n| --- |\n| b |\n\n| c |\n| d |", ["5:1+5 prose.torn-table"]),
    ("a;b\nc;d", ["1:1+3 prose.pasted-table"]),
    ("```\nindicator: a\n```", ["1:1+3 prose.chart-without-word"]),
    ("```markdown\na\n```", ["1:1+11 prose.fenced-text"]),
    ("```chart\nindicator: a```", ["2:13+3 prose.fence-behind-text"]),
    ("´´´chart\na: b\n´´´", ["1:1+8 prose.fence-sign"]),
    ("``chart\na: b\n``", ["1:1+2 prose.fence-sign"]),
    ("`luot-doc 2024`", ["1:1+15 prose.value-without-sign"]),
    ("´=luot-doc xa-an 2024´", ["1:1+22 prose.value"]),
    ("=lượt-đọc", ["1:1+9 prose.value"]),
    ("a[1]\n\n[1]: b c", ["1:2+3 prose.footnote-form"]),
    ("a[^1]\n\n[^1] b", ["3:1+4 prose.footnote-form"]),
    ("a[^b c]\n\n[^b c]: d", ["1:2+6 prose.footnote-form"]),
    ("a[^1]\n\n[^1]:", ["3:1+4 prose.empty-footnote"]),
    ("a[^b]\n\n[^c]: d", ["1:2+4 prose.misspelt-label"]),
    ("a\n\n    [^1]: b\n\nc[^1]", ["3:5+7 prose.indented-text"]),
    ("####### a", ["1:1+7 prose.heading-too-deep"]),
    ("a\n---\nb", ["2:1+3 prose.underlined-heading"]),
    ("! [a](b.jpg)", ["1:1+12 prose.image"]),
    // Other programs.
    ("Nhớ ==mang thẻ== a", ["1:5+12 prose.foreign-mark"]),
    ("== Mục ==", ["1:1+9 prose.foreign-mark"]),
    ("h2. Mục", ["1:1+3 prose.foreign-mark"]),
    ("'''a''' b", ["1:1+7 prose.foreign-mark"]),
    ("## a {#b}", ["1:6+4 prose.foreign-mark"]),
    ("a{.b}", ["1:2+4 prose.foreign-mark"]),
    ("{% a %}", ["1:1+7 prose.foreign-mark"]),
    ("> [!NOTE]\n> a", ["1:3+7 prose.foreign-mark"]),
    ("[b]a[/b]", ["1:1+8 prose.foreign-mark"]),
    ("[url=https://a.vn]b[/url]", ["1:1+25 prose.foreign-mark"]),
    ("[gallery ids=\"1\"]", ["1:1+17 prose.foreign-mark"]),
    ("a\n\n\\newpage", ["3:1+8 prose.foreign-mark"]),
    ("m^2^ và 2^3^", ["1:2+3 prose.foreign-mark", "1:10+3 prose.foreign-mark"]),
    ("CO~2~", ["1:3+3 prose.foreign-mark"]),
    ("a^[b]", ["1:2+4 prose.foreign-mark"]),
    ("a %%b%%", ["1:3+5 prose.foreign-mark"]),
    ("a【4†b】", ["1:2+5 prose.foreign-mark"]),
    ("a:contentReference[oaicite:0]{index=0}.", ["1:2+37 prose.foreign-mark"]),
    ("$$\na\n$$", ["1:1+2 prose.foreign-mark"]),
    ("a :smile: b", ["1:3+7 prose.foreign-mark"]),
    ("!!! note\na", ["1:1+8 prose.foreign-mark"]),
    ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c", ["1:1+12 prose.foreign-mark"]),
    ("---\ntitle: a\n---", ["2:1+8 prose.foreign-mark"]),
    ("+---+\n| a |\n+---+", ["1:1+5 prose.foreign-mark"]),
    // Marks to their ends, and what stands around and behind others.
    ("[[_TOC_]]", ["1:1+9 prose.foreign-mark"]),
    ("a ![[b.jpg|200]] c", ["1:3+14 prose.foreign-mark"]),
    ("a [[b\\_c]] d", ["1:3+8 prose.foreign-mark"]),
    ("{{ a.b }} và {% c %}", ["1:1+9 prose.foreign-mark", "1:14+7 prose.foreign-mark"]),
    ("{{ a", ["1:1+2 prose.foreign-mark"]),
    ("\\begin{aligned}\na = b\n\\end{aligned}", ["1:1+15 prose.foreign-mark"]),
    ("\\[\n\\frac{1}{2}\n\\]", ["1:1+2 prose.foreign-mark"]),
    ("a $2 \\times 3$ b", ["1:3+12 prose.foreign-mark"]),
    ("$$2 \\times 3$$", ["1:1+14 prose.foreign-mark"]),
    ("$$" + String(repeating: "{", count: 900) + "$$", ["1:1+904 prose.foreign-mark"]),
    ("a 5 \\times 3 \\approx 15", ["1:5+16 prose.foreign-mark"]),
    ("Nhớ *mang thẻ * nhé", ["1:15+1 prose.emphasis"]),
    ("Nhớ **mang__ nhé", ["1:5+2 prose.emphasis"]),
    ("[1^] a\n\n[1^]: b c", ["1:1+4 prose.footnote-form"]),
    ("a[^1]\n\n[^1] : b", ["3:1+4 prose.footnote-form"]),
    ("- a\n\n      b", ["3:7+1 prose.indented-text"]),
    ("```chart\na: b\n``", ["1:1+8 prose.open-fence"]),
    ("```mermaid\na\n```", ["1:1+10 prose.fence-word"]),
    ("[Lưu ý]: Đóng", ["1:1+7 prose.unused-reference"]),
    ("Có \"=luot-doc\" a", ["1:4+11 prose.value"]),
    ("a<br>", ["1:2+4 prose.line-break-tag"]),
    ("<br/>\n\na", ["1:1+5 prose.line-break-tag"]),
  ])
  func findsOthers(markdown: String, problems: [String]) {
    #expect(ProseReading(markdown).problems == problems)
  }

  @Test(arguments: [
    "-5 °C", "2 * 3 * 4", "#HocSuotDoi", "[sic] và (xem trang 5)", "[sic] (xem trang 5)", "a_b_c",
    "10–12 giờ, 5~7 giờ, 17~19 giờ", "Điều 5. Người đọc", "8h30", "1.250 lượt", "3.5 điểm",
    "a | b", "giá | lượng", "x = y, a =b, 1+1=2", "C# và F#", "\\*\\* và \\_\\_", "\\[a\\](b c)",
    "Họ tên: ________", "Câu 1) hay 2)", "a) một\nb) hai", "– Thưa bác", "@ten và ten@vidu.vn",
    "**đậm**, *nghiêng*, ~~bỏ~~", "“**Đọc** là vui”", "**“Đọc”** là vui", "a\n\n---\n\nb",
    "https://vi.du/a__b và www.vi.du/a~~b", "<https://vi.du/?q=**>", "[a<https://vi.du/?q=][b]>",
    "`**` và `](` và `[[`", "`<!--`, \\<!-- và a < b",
    "``` \n** ](\n```", "| a |\n| --- |\n| x<br>y |", "[a](b.md \"c\")",
    "\\## không là mục", "1\\.Một", "{một}", "{x} và {y}", "a\tb", "Tỉ lệ 1:2:3", "::",
    "- [ ] việc\n- [x] xong", "[a][b]\n\n[b]: c.md", "Thơ\\\nxuống dòng", "$5", "=",
    "a[^1]\n\n[^1]: chú", "5 * 3", "*", "a[1](đã nói ở trên)", "Gọi 0225 388 ****", "**a**b", "= 5",
    "-- a", "=> b", "mũi tên ->",
    "+84 225 388 8123", "- một\n- hai\n\n1. ba\n2. bốn", "> trích\n> dẫn", "&ast;&ast; a",
  ])
  func leavesAlone(markdown: String) {
    #expect(ProseReading(markdown).problems == [])
  }

  @Test(arguments: [
    (
      "1. a\n3. b\n7. c",
      "<ol>\n<li>a</li>\n<li value=\"3\">b</li>\n<li value=\"7\">c</li>\n</ol>\n"
    ),
    ("1. a\n1. b\n1. c", "<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("5~7 giờ, 6~10 tuổi", "<p>5~7 giờ, 6~10 tuổi</p>\n"),
    ("`\\=SUM(A1)`", "<p><code>=SUM(A1)</code></p>\n"),
    (
      "- [x] a\n\n- [ ] b",
      "<ul>\n<li class=\"task task-done\"><p><span aria-hidden=\"true\">☑</span> "
        + "<span class=\"visually-hidden\">Xong:</span> a</p>\n</li>\n"
        + "<li class=\"task\"><p><span aria-hidden=\"true\">☐</span> "
        + "<span class=\"visually-hidden\">Chưa xong:</span> b</p>\n</li>\n</ul>\n"
    ),
  ])
  func writes(markdown: String, html: String) {
    let reading = ProseReading(markdown)
    #expect(reading.problems == [])
    #expect(reading.html == html)
  }
}
