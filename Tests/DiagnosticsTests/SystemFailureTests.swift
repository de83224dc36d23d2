import Diagnostics
import Glibc
import Testing

@Suite struct SystemFailureTests {
  @Test(arguments: [
    (ENOSPC, "disk-full", "Không ghi được vì ổ đĩa đã hết chỗ"),
    (EDQUOT, "disk-full", "Không ghi được vì ổ đĩa đã hết chỗ"),
    (EACCES, "no-permission", "Không ghi được vì không có quyền"),
    (EROFS, "no-permission", "Không ghi được vì ổ đĩa chỉ cho đọc"),
    (EMFILE, "too-many-open-files", "Không ghi được vì máy đang mở quá nhiều tệp"),
    (EIO, "file-system", "Không ghi được vì máy báo “Input/output error”"),
    (200, "file-system", "Không ghi được vì máy báo “errno 200”"),
  ]) func words(_ number: Int32, _ code: String, _ summary: String) {
    let failure = SystemFailure(.write, "public/index.html", errno: number)
    #expect(failure.problem.code == code)
    #expect(failure.problem.summary.vi == summary)
    #expect(failure.problem.location == Location(path: "public/index.html"))
  }

  @Test func actions() {
    #expect(
      SystemFailure(.read, "a", errno: EACCES).problem.summary
        == Wording("Không đọc được vì không có quyền", en: "Cannot read: permission is denied"))
    #expect(
      SystemFailure(.remove, "a", errno: EACCES).problem.summary
        == Wording("Không xóa được vì không có quyền", en: "Cannot remove: permission is denied"))
  }
}
