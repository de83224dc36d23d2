"""Texts in Akoma Ntoso 3.0 keep the schema of OASIS."""

import importlib.metadata
import pathlib

import pytest
from lxml import etree

from site_under_test import build_texts

NAMESPACE = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
TEXTS = {
    "luat": """---
number: 42/2013/QH13
title: Luật thử & mẫu
kind: Luật
issuer: Quốc hội
issued: 2013-11-25
summary: Lời thử theo dạng của một luật.
---

# Phần thứ nhất. CHUNG

## Chương I

### Mục 1. MỘT

#### Điều 1. Phạm vi

Lời “đầu” <= lời cuối.

1. Một:

   a) nhỏ;

   đ) nhỏ nữa.

2. Hai

#### Điều 2. Nơi

Phụ lục I

1. Trong phụ lục
""".replace("<=", "\\<="),
    "ket-luan": """---
number: 1-KL/TU
title: Kết luận thử
kind: Kết luận
issuer: Tỉnh ủy Thử
issued: 2025-01-02
summary: Lời thử theo dạng của văn bản Đảng.
---

Căn cứ đề nghị, kết luận:

I- MỤC ĐÍCH

1- Một

1.1. Một một

- gạch đầu dòng

II- NHIỆM VỤ

Lời chung.

## Tổ chức thực hiện

- Như trên;
""",
    # Three laws as they are retyped from paper: no heading, every number at the beginning of a line, some lines of one paragraph.
    "luat-chuong-muc": """---
number: 7/2026/QH16
title: Luật Thử nghiệm
kind: Luật
issuer: Quốc hội
issued: 2026-03-04
summary: Luật không có thật, để thử cách đánh số.
---

Căn cứ Hiến pháp;

Chương I
NHỮNG QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

Luật này quy định việc thử.

Điều 2. Giải thích từ ngữ

Trong Luật này, các từ ngữ dưới đây được hiểu như sau:

1. Thử là việc làm để biết kết quả.

2. Người thử gồm:

a) Người thứ nhất;

b) Người thứ hai;

c) Người thứ ba;

d) Người thứ tư;

đ) Người thứ năm, trừ người ở điểm a khoản này;

e) Người thứ sáu.

3. Lần thử là một lần làm, theo các khoản 1 và 2 Điều này.

Chương II
VIỆC THỬ

Mục 1
THỬ LẦN ĐẦU

Điều 3. Thời hạn

1. Thời hạn là 10 ngày làm việc.
2. Trường hợp phức tạp thì không quá 15 ngày.

Điều 4. Kết quả

Kết quả thử được công bố.

Mục 2. THỬ LẦN HAI

Điều 5. Điều kiện

1. Điều kiện gồm:

a) Đã thử lần đầu;

b) Không đồng ý với kết quả.

Điều 5a. Bổ sung

Nội dung bổ sung.

Chương III
ĐIỀU KHOẢN THI HÀNH

Điều 6. Hiệu lực thi hành

Luật này có hiệu lực từ ngày 01 tháng 7 năm 2026.
""",
    "bo-luat-phan": """---
number: 8/2026/QH16
title: Bộ luật Mẫu
kind: Bộ luật
issuer: Quốc hội
issued: 2026-03-05
summary: Bộ luật không có thật, để thử cách đánh số.
---

PHẦN THỨ NHẤT

QUY ĐỊNH CHUNG

CHƯƠNG I

NHIỆM VỤ

Điều 1.

Nhiệm vụ thứ nhất.

Điều 2. Nguyên tắc

1. Nguyên tắc một:
a) ý một;
b) ý hai;
2. Nguyên tắc hai.

PHẦN THỨ HAI

QUY ĐỊNH RIÊNG

CHƯƠNG II

HÀNH VI

Mục 1

Nhóm một

Điều 3. Hành vi

1. Người nào làm:

a) việc một;

a1) việc thêm;

đ) việc năm.

CHƯƠNG III

XỬ LÝ

Điều 4. Xử lý

Xử lý theo Điều 3.
""",
    "luat-sua-doi": """---
number: 9/2026/QH16
title: Luật sửa đổi Luật Thử nghiệm
kind: Luật
issuer: Quốc hội
issued: 2026-03-06
amends: [7/2026/QH16]
summary: Luật không có thật, để thử cách đánh số.
---

Điều 1. Sửa đổi, bổ sung một số điều của Luật Thử nghiệm

1. Sửa đổi khoản 2 Điều 3 như sau:

“2. Trường hợp phức tạp thì không quá 20 ngày.”.

2. Bổ sung Điều 5b vào sau Điều 5a như sau:

“Điều 5b. Thử từ xa

1. Được thử từ xa khi:

a) Ở vùng sâu;

b) Đi lại khó khăn.

2. Kết quả được gửi qua mạng.”.

3. Bãi bỏ điểm đ khoản 2 Điều 2.

Điều 2. Điều khoản thi hành

1. Luật này có hiệu lực từ ngày ký.

2. Chính phủ quy định chi tiết.

Phụ lục I
MẪU

1. Mẫu số một

2. Mẫu số hai
""",
}


@pytest.fixture(scope="module")
def documents(tmp_path_factory) -> dict[str, etree._ElementTree]:
    folder = tmp_path_factory.mktemp("akn")
    build_texts(folder, TEXTS)
    return {file.parent.name: etree.parse(file) for file in pathlib.Path(folder).glob("public/van-ban/*/akn.xml")}


def test_texts_keep_the_schema(documents):
    schema = etree.XMLSchema(etree.parse(importlib.metadata.distribution("cobalt").locate_file("cobalt/xsd/akomantoso30.xsd")))
    assert sorted(documents) == sorted(["12-cv-hu", *TEXTS])
    for name, document in documents.items():
        assert schema.validate(document), f"{name}: {schema.error_log}"


def test_parts_stand_inside_each_other_with_the_anchors_of_the_page(documents):
    def path(name: str, anchor: str) -> list[str]:
        (element,) = documents[name].xpath(f"//a:*[@eId='{anchor}']", namespaces=NAMESPACE)
        return [etree.QName(above).localname for above in reversed(list(element.iterancestors()))][3:] + [
            etree.QName(element).localname
        ]

    assert path("luat", "dieu-1-khoan-1-diem-dd") == ["part", "chapter", "section", "article", "paragraph", "point"]
    assert path("ket-luan", "muc-1-1-1") == ["hcontainer", "paragraph", "paragraph"]
    assert path("12-cv-hu", "muc-2-diem-b") == ["paragraph", "point"]
    assert path("luat-chuong-muc", "dieu-2-khoan-2-diem-dd") == ["chapter", "article", "paragraph", "point"]
    assert path("luat-chuong-muc", "dieu-5-khoan-1-diem-b") == ["chapter", "section", "article", "paragraph", "point"]
    assert path("luat-chuong-muc", "dieu-6") == ["chapter", "article"]
    assert path("bo-luat-phan", "dieu-3-khoan-1-diem-a1") == ["part", "chapter", "section", "article", "paragraph", "point"]
    assert path("bo-luat-phan", "dieu-4") == ["part", "chapter", "article"]
    assert path("luat-sua-doi", "dieu-1-khoan-3") == ["article", "paragraph"]
    assert path("luat-sua-doi", "dieu-2-khoan-2") == ["article", "paragraph"]


def test_words_of_every_clause_stand_in_the_document(documents):
    """What is retyped is all there, in its order."""
    for name, text in TEXTS.items():
        body = text.split("\n---\n", 1)[1].replace("\\<", "<").replace("#", "")
        said = " ".join(" ".join(documents[name].getroot().itertext()).split())
        words = [line.split(". ", 1)[-1].strip().lstrip("- ") for line in body.split("\n")]
        at = 0
        for line in filter(None, words):
            at = said.find(line, at)
            assert at >= 0, f"{name}: {line}"
