import SiteKit
import Testing

@Suite struct CommentTests {
  @Test(arguments: [
    SpecCase("Inline", Sample(), "12345{{! Comment Block! }}67890", "1234567890"),
    SpecCase("Multiline", Sample(), "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", "1234567890\n"),
    SpecCase("Standalone", Sample(), "Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    SpecCase("Indented Standalone", Sample(), "Begin.\n  {{! Indented }}\nEnd.\n", "Begin.\nEnd.\n"),
    SpecCase("Standalone Line Endings", Sample(), "|\r\n{{! Standalone Comment }}\r\n|", "|\r\n|"),
    SpecCase("Standalone Without Previous Line", Sample(), "  {{! I'm Still Standalone }}\n!", "!"),
    SpecCase("Standalone Without Newline", Sample(), "!\n  {{! I'm Still Standalone }}", "!\n"),
    SpecCase("Multiline Standalone", Sample(), "Begin.\n{{!\nSomething's going on...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
    SpecCase(
      "Indented Multiline Standalone", Sample(), "Begin.\n  {{!\n    Something's going on...\n  }}\nEnd.\n",
      "Begin.\nEnd.\n"),
    SpecCase("Indented Inline", Sample(), "  12 {{! 34 }}\n", "  12 \n"),
    SpecCase("Surrounding Whitespace", Sample(), "12345 {{! Comment Block! }} 67890", "12345  67890"),
    SpecCase("Variable Name Collision", Sample(), "comments never show: >{{! text }}<", "comments never show: ><"),
    SpecCase("Tags in a comment", Sample(), ">{{! {{#text }}<", "><"),
  ])
  func basics(_ example: SpecCase<Sample>) throws { try example.check() }
}
