import Diagnostics

/// A question that nobody could answer: no terminal and no `--yes`.
public enum Unanswered {
  public static var failure: any Error {
    Misuse(
      "no-answer", Wording("Không có ai để trả lời câu hỏi xác nhận", en: "There is nobody to answer the question"),
      fix: Wording("chạy trong cửa sổ lệnh, hoặc thêm --yes", en: "run it in a terminal, or add --yes"))
  }
}
