"""Texts in Akoma Ntoso 3.0 keep the schema of OASIS."""

import importlib.metadata
import os
import pathlib
import subprocess

import pytest
from lxml import etree

from site_under_test import ROOT

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
}


@pytest.fixture(scope="module")
def documents(tmp_path_factory) -> dict[str, etree._ElementTree]:
    folder = tmp_path_factory.mktemp("akn")
    subprocess.run(["cp", "-r", ROOT / "Tests/PortalTests/Fixtures/sites/minimal", folder / "content"], check=True)
    for slug, text in TEXTS.items():
        (folder / f"content/policies/{slug}.md").write_text(text, encoding="utf-8")
    binary = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
    command = [binary, "build", "-q", "--now", "2026-07-15", "--templates", ROOT / "site-templates"]
    subprocess.run(command, cwd=folder, check=True)
    return {file.parent.name: etree.parse(file) for file in pathlib.Path(folder).glob("public/van-ban/*/akn.xml")}


def test_texts_keep_the_schema(documents):
    schema = etree.XMLSchema(etree.parse(importlib.metadata.distribution("cobalt").locate_file("cobalt/xsd/akomantoso30.xsd")))
    assert sorted(documents) == ["12-cv-hu", "ket-luan", "luat"]
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
