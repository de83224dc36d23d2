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
    (ENOENT, "file-system", "Không ghi được vì không có thư mục chứa nó"),
    (EEXIST, "file-system", "Không ghi được vì đã có tệp hay thư mục cùng tên"),
    (ENOTDIR, "file-system", "Không ghi được vì trên đường dẫn có một tệp ở chỗ phải là thư mục"),
    (EISDIR, "file-system", "Không ghi được vì ở đó là một thư mục, không phải tệp"),
    (ENOTEMPTY, "file-system", "Không ghi được vì thư mục còn tệp bên trong"),
    (ENAMETOOLONG, "file-system", "Không ghi được vì tên quá dài"),
    (ELOOP, "file-system", "Không ghi được vì liên kết (symbolic link) dẫn vòng quanh"),
    (EFBIG, "file-system", "Không ghi được vì tệp quá lớn"),
    (EIO, "file-system", "Không ghi được vì ổ đĩa bị lỗi"),
    (200, "file-system", "Không ghi được vì máy báo lỗi số 200"),
  ]) func words(_ number: Int32, _ code: String, _ summary: String) {
    let failure = SystemFailure(.write, "public/index.html", errno: number)
    #expect(failure.problem.code == code)
    #expect(failure.problem.summary.vi == summary)
    #expect(failure.problem.location == Location(path: "public/index.html"))
  }

  /// What is to be written is not there yet: its folder is what lacks.
  @Test func nothingThere() {
    #expect(
      SystemFailure(.read, "khoa", errno: ENOENT).problem.summary
        == Wording("Không đọc được vì không có tệp hay thư mục này", en: "Cannot read: No such file or directory"))
    #expect(SystemFailure(.read, "khoa", errno: ENOENT).problem.fix?.vi == "kiểm tra lại tên và thư mục")
    #expect(
      SystemFailure(.write, "a/b.xlsx", errno: ENOENT).problem.fix?.vi
        == "kiểm tra lại đường dẫn, hoặc tạo thư mục ấy trước")
    #expect(SystemFailure(.read, "a", errno: EIO).problem.fix == nil)
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
