import SiteKit
import Testing

@Suite struct TemplateReferenceTests {
  @Test func everyNameWithKindAndMeaning() {
    #expect(
      TemplateReference.markdown(for: Sample.self, name: "pages/sample") == """
        ## `pages/sample`

        | Tên | Kiểu | Nội dung |
        | --- | --- | --- |
        | `text` | chữ | A text |
        | `other` | chữ | Another text |
        | `html` | HTML | Markup |
        | `yes` | có/không | True |
        | `no` | có/không | False |
        | `words` | danh sách chữ | Words |
        | `items` | danh sách | Items |
        | `items` › `n` | chữ | Number \\| index |
        | `none` | danh sách | No items |
        | `none` › `n` | chữ | Number \\| index |
        | `person` | nhóm | A person |
        | `person` › `name` | chữ | Name |
        | `person` › `yes` | có/không | Shadows |
        | `nobody` | nhóm | Nobody |
        | `nobody` › `name` | chữ | Name |
        | `nobody` › `yes` | có/không | Shadows |

        """)
  }

  @Test func aTypeInsideItselfIsDescribedOnce() {
    #expect(
      TemplateReference.markdown(for: Node.self, name: "node").split(separator: "\n").suffix(2) == [
        "| `name` | chữ | Name |", "| `children` | danh sách | Children |",
      ])
  }

  private struct Node: TemplateData {
    let name: String
    let children: [Node]
    static let fields: [TemplateField<Node>] = [
      .text("name", "Name", \.name), .list("children", "Children", \.children),
    ]
  }
}
