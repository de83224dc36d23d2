import pytest

from chromium import Chromium
from site_under_test import Server, site as built_site


@pytest.fixture(scope="session")
def site():
    return built_site()


@pytest.fixture(scope="session")
def server(site):
    server = Server(site)
    yield server
    server.close()


@pytest.fixture(scope="session")
def browser():
    browser = Chromium()
    yield browser
    browser.close()


def pytest_generate_tests(metafunc):
    """A test that asks for `page` runs on one page of every type."""
    if "page" in metafunc.fixturenames:
        types = built_site().types
        metafunc.parametrize("page", types.values(), ids=types.keys())
