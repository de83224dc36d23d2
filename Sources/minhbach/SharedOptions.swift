import ArgumentParser
import Portal

/// Options of the commands that read content as of a day.
struct SharedOptions: ParsableArguments {
  @OptionGroup var content: SourceOption
  @OptionGroup var day: DayOption
  @OptionGroup var messages: MessageOptions

  func options() throws -> SiteOptions {
    var options = try messages.options(on: day)
    content.apply(to: &options)
    return options
  }
}

/// The option of the commands that read content, or keep away from where it lies.
struct SourceOption: ParsableArguments {
  @Option(name: [.short, .long], help: "Thư mục nội dung.")
  var source = "content"

  func apply(to options: inout SiteOptions) { options.source = source }
}

/// The option of the commands whose work depends on the day.
struct DayOption: ParsableArguments {
  @Option(help: "Ngày dựng cổng, dạng 2026-11-22 (mặc định: hôm nay, giờ Việt Nam).")
  var now: String?
}

/// How a command tells what it has to say.
struct MessageOptions: ParsableArguments {
  @Option(help: "Ngôn ngữ thông báo: vi hoặc en.")
  var lang = "vi"

  @Flag(name: [.short, .long], help: "Chỉ in lỗi và cảnh báo.")
  var quiet = false

  @Flag(help: "Không tô màu.")
  var noColor = false

  /// `day`: of a command that depends on none, nil.
  func options(on day: DayOption? = nil) throws -> SiteOptions {
    var options = try SiteOptions(
      day: day?.now, sourceDateEpoch: Terminal.environment("SOURCE_DATE_EPOCH"), clock: Terminal.clock, language: lang)
    options.isQuiet = quiet
    options.isColored = Terminal.isColored && !noColor
    options.showsEvidence = Terminal.isTerminal
    return options
  }
}

/// The option of the commands that read raw cases, or keep away from where they lie.
struct CaseOption: ParsableArguments {
  @Option(help: "Thư mục bảng vụ việc, nếu để ngoài thư mục nội dung.")
  var cases: String?

  func apply(to options: inout SiteOptions) { options.cases = cases }
}

/// The option of the commands that check content.
struct StrictOption: ParsableArguments {
  @Flag(help: "Coi cảnh báo là lỗi.")
  var strict = false

  func apply(to options: inout SiteOptions) { options.isStrict = strict }
}

/// Options of the commands that make pages.
struct PageOptions: ParsableArguments {
  @Option(help: "Thư mục mẫu trang.")
  var templates = "site-templates"

  @Option(help: "Địa chỉ cổng, thay cho baseURL của site.yaml.")
  var baseUrl: String?

  @Flag(name: [.customShort("D"), .long], help: "Dựng cả bản nháp và tệp chưa tới ngày đăng.")
  var drafts = false

  func apply(to options: inout SiteOptions) {
    options.templates = templates
    options.baseURL = baseUrl
    options.includesDrafts = drafts
  }
}

/// Options of the commands that write the site.
struct SiteOutputOptions: ParsableArguments {
  @OptionGroup var shared: SharedOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var pages: PageOptions

  @Option(name: [.short, .long], help: "Thư mục xuất ra.")
  var destination = "public"

  func options() throws -> SiteOptions {
    var options = try shared.options()
    strictness.apply(to: &options)
    pages.apply(to: &options)
    options.destination = destination
    return options
  }
}
