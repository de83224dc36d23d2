import Glibc

extension SystemFailure {
  /// What a failed system call was for.
  public enum Action: Sendable {
    case read, write, remove
  }

  /// A failed system call on a path, told by its errno (`errno(3)`).
  /// Codes: `disk-full`, `no-permission`, `too-many-open-files`, else `file-system`.
  public init(_ action: Action, _ path: String, errno number: Int32) {
    let (code, cause, fix) = Self.cause(number, of: action)
    self.init(
      code, Wording("\(action.failed.vi) vì \(cause.vi)", en: "\(action.failed.en): \(cause.en)"), fix: fix,
      at: Location(path: path))
  }

  private static func cause(_ number: Int32, of action: Action) -> (code: String, cause: Wording, fix: Wording?) {
    switch number {
    case ENOSPC, EDQUOT:
      (
        "disk-full", Wording("ổ đĩa đã hết chỗ", en: "the disk is full"),
        Wording("xóa bớt tệp trên ổ đĩa rồi chạy lại", en: "free some space on the disk and run again")
      )
    case EACCES, EPERM:
      (
        "no-permission", Wording("không có quyền", en: "permission is denied"),
        Wording("kiểm tra chủ sở hữu và quyền của đường dẫn này", en: "check the owner and the mode of this path")
      )
    case EROFS:
      (
        "no-permission", Wording("ổ đĩa chỉ cho đọc", en: "the disk is read-only"),
        Wording("chọn thư mục ở ổ đĩa ghi được", en: "choose a folder on a disk that can be written")
      )
    case EMFILE, ENFILE:
      (
        "too-many-open-files", Wording("máy đang mở quá nhiều tệp", en: "too many files are open"),
        Wording("đóng bớt chương trình khác rồi chạy lại", en: "close other programs and run again")
      )
    case ENOENT:
      // What is to be written is not there yet: its folder is what lacks.
      action == .write
        ? (
          "file-system", Wording("không có thư mục chứa nó", en: "No such file or directory"),
          Wording("kiểm tra lại đường dẫn, hoặc tạo thư mục ấy trước", en: "check the path, or make its folder first")
        )
        : (
          "file-system", Wording("không có tệp hay thư mục này", en: "No such file or directory"),
          Wording("kiểm tra lại tên và thư mục", en: "check its name and folder")
        )
    default:
      ("file-system", text(number), nil)
    }
  }

  private static func text(_ number: Int32) -> Wording {
    switch number {
    case EEXIST: Wording("đã có tệp hay thư mục cùng tên", en: "File exists")
    case ENOTDIR: Wording("trên đường dẫn có một tệp ở chỗ phải là thư mục", en: "Not a directory")
    case EISDIR: Wording("ở đó là một thư mục, không phải tệp", en: "Is a directory")
    case ENOTEMPTY: Wording("thư mục còn tệp bên trong", en: "Directory not empty")
    case ENAMETOOLONG: Wording("tên quá dài", en: "File name too long")
    case ELOOP: Wording("liên kết (symbolic link) dẫn vòng quanh", en: "Too many levels of symbolic links")
    case EIO: Wording("ổ đĩa bị lỗi", en: "Input/output error")
    case EFBIG: Wording("tệp quá lớn", en: "File too large")
    default: Wording("máy báo lỗi số \(number)", en: "errno \(number)")
    }
  }
}

extension SystemFailure.Action {
  fileprivate var failed: Wording {
    switch self {
    case .read: Wording("Không đọc được", en: "Cannot read")
    case .write: Wording("Không ghi được", en: "Cannot write")
    case .remove: Wording("Không xóa được", en: "Cannot remove")
    }
  }
}
