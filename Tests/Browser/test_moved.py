"""Former addresses (`aliases`) lead on to the page of today with the fragment, and nowhere else."""

import os
import shutil
import subprocess

import pytest

from site_under_test import ROOT, Server, Site, free_port

TARGET = "van-ban/12-cv-hu/index.html"


@pytest.fixture(scope="module")
def portal(tmp_path_factory):
    content = tmp_path_factory.mktemp("moved") / "content"
    shutil.copytree(ROOT / "Tests/PortalTests/Fixtures/sites/minimal", content)
    text = content / "policies/12-cv-hu.md"
    text.write_text(text.read_text().replace("kind:", "aliases: [/cu/cong-van/]\nkind:", 1))
    folder = content.parent / "site"
    binary = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
    command = [binary, "build", "-q", "-s", str(content), "-d", str(folder), "--templates", str(ROOT / "site-templates")]
    subprocess.run(command + ["--now", "2026-07-15"], check=True, stdin=subprocess.DEVNULL)
    server = Server(Site(folder))
    yield server
    server.close()


def arrived(tab) -> str:
    """The address once the page of the document is there."""
    return tab.arrival("document.querySelector('article.policy') ? location.href : ''")


@pytest.mark.parametrize("former, expected", [
    ("cu/cong-van/index.html", TARGET),
    ("cu/cong-van/index.html#muc-2", f"{TARGET}#muc-2"),
    ("cu/cong-van/#muc-2-diem-a", f"{TARGET}#muc-2-diem-a"),
    ("cu/cong-van/index.html?to=https://x.example/#//x.example/", f"{TARGET}#//x.example/"),
    ("cu/cong-van/index.html#javascript:alert(1)", f"{TARGET}#javascript:alert(1)"),
])
def test_the_fragment_goes_along(former, expected, portal, browser):
    with browser.tab() as tab:
        tab.open(f"{portal.base}/{former}")
        assert arrived(tab) == f"{portal.base}/{expected}"


def test_the_page_is_reached_without_script(portal, browser):
    with browser.tab(script=False) as tab:
        tab.open(f"{portal.base}/cu/cong-van/index.html#muc-2")
        assert arrived(tab).split("#")[0] == f"{portal.base}/{TARGET}"
