import Documents
import Testing

@testable import Pages

@Suite struct LinkTargetsTests {
  private static let file = SourceFile(path: "content/campaigns/ngay/2025/bai.md", bytes: [])

  @Test(
    arguments: [
      ("index.md", "content/campaigns/ngay/2025/index.md"),
      ("./anh.svg", "content/campaigns/ngay/2025/anh.svg"),
      ("../2024/index.md", "content/campaigns/ngay/2024/index.md"),
      ("../../../units/xa-a/index.md", "content/units/xa-a/index.md"),
      ("../../../portal.yaml", "content/portal.yaml"),
      ("../../../../themes/default/theme.yaml", nil),
      ("../../../../../../etc/passwd", nil),
    ] as [(String, String?)])
  func followsPathsFromTheFilesFolder(_ path: String, _ expected: String?) {
    #expect(LinkTargets.resolve(path, from: Self.file) == expected)
  }
}
