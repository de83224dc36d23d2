/// A checked template of one kind of page.
public struct Template<Page: TemplateData>: Sendable {
  let program: TemplateProgram
  let frame: @Sendable (Page) -> TemplateFrame

  /// The page; everything that can be wrong was found when the template was loaded.
  public func render(_ page: Page) -> HTML {
    TemplateRun(program, frame(page)).output.html
  }
}
