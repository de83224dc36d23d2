import Diagnostics
import Testing

@testable import Reception

/// Phrases of notices that say in one sentence what has keys of its own.
@Suite struct RuleExtrasTests {
  private func fix(_ text: String) -> String? {
    do throws(RuleFault) {
      _ = try RuleParser.parse(text)
      return nil
    } catch {
      let problem = error.problem(for: text, at: Location(path: "a.md"))
      return "\(problem.code): \(problem.fix?.vi ?? "")"
    }
  }

  @Test(arguments: [
    (
      "ngày 15 hằng tháng, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo",
      "“rule: ngày 15 hằng tháng” và “onDayOff: chuyển sang ngày làm việc tiếp theo”"
    ),
    (
      "định kỳ vào thứ 5 hàng tuần, nếu ngày tiếp công dân định kỳ trùng vào ngày Lễ, Tết thì sẽ tiếp vào ngày làm việc kế tiếp theo",
      "“rule: thứ Năm hằng tuần” và “onDayOff: chuyển sang ngày làm việc tiếp theo”"
    ),
    (
      "ngày 15 hàng tháng (nếu trùng vào thứ Bảy, Chủ nhật, ngày lễ thì chuyển sang ngày làm việc kế tiếp)",
      "“rule: ngày 15 hằng tháng” và “onDayOff: chuyển sang ngày làm việc tiếp theo”"
    ),
    (
      "thứ Năm tuần đầu tiên của tháng; trường hợp trùng ngày lễ, Tết thì tiếp vào ngày làm việc liền kề sau đó",
      "“rule: thứ Năm tuần thứ nhất hằng tháng” và “onDayOff: chuyển sang ngày làm việc tiếp theo”"
    ),
    ("sáng thứ Ba hằng tuần; trùng ngày lễ thì nghỉ", "“rule: sáng thứ Ba hằng tuần” và “onDayOff: nghỉ”"),
    ("ngày 15 hằng tháng, trừ ngày lễ", "“rule: ngày 15 hằng tháng” và “onDayOff: nghỉ”"),
    ("ngày 15 hằng tháng, trừ các ngày nghỉ lễ, Tết", "“rule: ngày 15 hằng tháng” và “onDayOff: nghỉ”"),
    (
      "ngày 15 hằng tháng, từ 8 giờ đến 11 giờ 30",
      "“rule: ngày 15 hằng tháng” và “hours: [\"08:00-11:30\"]”"
    ),
    (
      "Từ 08h00 đến 11h30 ngày 15 hàng tháng",
      "“rule: ngày 15 hằng tháng” và “hours: [\"08:00-11:30\"]”"
    ),
    (
      "buổi sáng từ 7h30 đến 11h30 và 13 giờ 30 đến 17 giờ thứ Năm hằng tuần",
      "“rule: sáng thứ Năm hằng tuần” và “hours: [\"07:30-11:30\", \"13:30-17:00\"]”"
    ),
    (
      "Sáng thứ 3, từ 7h30 đến 11h30 hàng tuần",
      "“rule: sáng thứ Ba hằng tuần” và “hours: [\"07:30-11:30\"]”"
    ),
    ("ngày 20, từ 8h đến 11h hằng tháng", "“rule: ngày 20 hằng tháng” và “hours: [\"08:00-11:00\"]”"),
    ("ngày 15 hằng tháng trong giờ hành chính", "“rule: ngày 15 hằng tháng” và “hours: […]”"),
    (
      "Ngày 15 hàng tháng. Nếu trùng vào ngày nghỉ, ngày lễ thì lùi lại vào ngày làm việc tiếp theo",
      "“rule: ngày 15 hằng tháng” và “onDayOff: chuyển sang ngày làm việc tiếp theo”"
    ),
    (
      "vào các ngày 05 và 20 hàng tháng (trường hợp ngày tiếp công dân trùng với ngày nghỉ thì việc tiếp công dân được thực hiện vào ngày làm việc tiếp theo)",
      "“rule: ngày 5 và 20 hằng tháng” và “onDayOff: chuyển sang ngày làm việc tiếp theo”"
    ),
    ("thứ Năm hằng tuần 7h30-11h30", "“rule: thứ Năm hằng tuần” và “hours: [\"07:30-11:30\"]”"),
    (
      "ngày 10 và ngày 20 hằng tháng tại trụ sở UBND xã",
      "“rule: ngày 10 và 20 hằng tháng” và “office: …”"
    ),
    (
      "Ngày 10 và 20 hằng tháng, bắt đầu từ 8 giờ, tại Trụ sở Tiếp công dân; nếu trùng ngày nghỉ thì thông báo sau",
      "“rule: ngày 10 và 20 hằng tháng”, “hours: [\"08:00-\"]”, “office: …” và “onDayOff: thông báo sau”"
    ),
  ]) func namesTheKeys(_ text: String, _ keys: String) {
    #expect(fix(text) == "rule-of-other-keys: viết \(keys), mỗi khóa một dòng")
  }

  /// What is not understood is left open, with the values to choose from.
  @Test func leavesOpen() {
    #expect(
      fix("ngày 15 hằng tháng, nếu trùng ngày nghỉ thì theo chỉ đạo")
        == "rule-of-other-keys: viết “rule: ngày 15 hằng tháng” và “onDayOff: …”, mỗi khóa một dòng; “onDayOff” là một trong: chuyển sang ngày làm việc tiếp theo · ngày làm việc gần nhất · ngày làm việc liền trước · cùng thứ tuần làm việc tiếp theo · nghỉ · thông báo sau · giữ nguyên"
    )
  }

  /// What is wrong with the days themselves is told first; a rule with an exception stays one.
  @Test func tellsOfTheDaysFirst() {
    #expect(fix("ngày 15, nếu trùng ngày nghỉ thì nghỉ")?.hasPrefix("rule-no-frequency") == true)
    #expect(fix("thứ Năm hằng tuần, trừ tuần cuối tháng")?.hasPrefix("rule-unknown: bỏ “rule”") == true)
    #expect(fix("ngày làm việc trong tuần lễ thứ nhất")?.hasPrefix("rule-of-other-keys") != true)
    #expect(fix("ngày 15 hằng tháng, khi trùng lịch họp thì thông báo sau")?.hasPrefix("rule-unknown") == true)
    #expect(fix("sáng từ 8h, chiều từ 14h thứ Năm hằng tuần")?.hasPrefix("rule-unknown") == true)
    #expect(fix("thứ Hai đến thứ Sáu hằng tuần") == nil)
  }
}
