"""Chromium without a window, driven through its DevTools protocol."""

import base64
import json
import pathlib
import shutil
import subprocess
import tempfile
import time
import urllib.parse

import websocket

FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-extensions", "--disable-sync",
    "--no-default-browser-check", "--lang=vi", "--remote-debugging-port=0", "--remote-allow-origins=*",
]


# What the protocol answers a script whose page is left before it ends.
LEFT = ("Inspected target navigated or closed", "Cannot find context with specified id", "Execution context was destroyed")


class PageLeft(RuntimeError):
    """The page gave way to another one while it was asked."""


class Chromium:
    def __init__(self):
        program = shutil.which("chromium")
        if not program:
            raise RuntimeError("chromium is not installed (apt-get install chromium)")
        self.profile = tempfile.mkdtemp(prefix="minhbach-chromium-")
        self.process = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={self.profile}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.socket = websocket.create_connection(self._address(), timeout=30, enable_multithread=False)
        self.last = 0
        self.events: dict[str, list[dict]] = {}

    def _address(self) -> str:
        file = pathlib.Path(self.profile) / "DevToolsActivePort"
        for _ in range(300):
            if file.exists() and len(lines := file.read_text().split("\n")) >= 2:
                return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
            if self.process.poll() is not None:
                raise RuntimeError(f"chromium ended with status {self.process.returncode}")
            time.sleep(0.1)
        raise RuntimeError("chromium did not open its DevTools port in 30 seconds")

    def call(self, method: str, session: str | None = None, **parameters) -> dict:
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self.socket.send(json.dumps(message))
        while True:
            answer = self._receive()
            if answer.get("id") == self.last:
                if "error" in answer:
                    text = answer["error"]["message"]
                    raise (PageLeft if text.startswith(LEFT) else RuntimeError)(f"{method}: {text}")
                return answer["result"]

    def _receive(self) -> dict:
        message = json.loads(self.socket.recv())
        if "method" in message:
            self.events.setdefault(message.get("sessionId", ""), []).append(message)
        return message

    def wait(self, session: str, method: str, start: int, seconds: float = 20):
        """Receives until an event of that name stands at or after `start` in the session's events."""
        end = time.monotonic() + seconds
        while not any(event["method"] == method for event in self.events.get(session, [])[start:]):
            if time.monotonic() > end:
                raise TimeoutError(f"no {method} in {seconds} seconds")
            self._receive()

    def tab(self, **options) -> "Tab":
        return Tab(self, **options)

    def close(self):
        try:
            self.call("Browser.close")
            self.process.wait(10)
        except Exception:
            self.process.kill()
            self.process.wait()
        self.socket.close()
        shutil.rmtree(self.profile, ignore_errors=True)


class Tab:
    """One page in a context of its own. `width` in CSS pixels; `scheme` is light or dark."""

    def __init__(self, browser: Chromium, width=1280, height=900, scheme="light", media="", script=True, motion=True):
        self.browser = browser
        self.context = browser.call("Target.createBrowserContext")["browserContextId"]
        self.target = browser.call("Target.createTarget", url="about:blank", browserContextId=self.context)["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Audits", "DOM"):
            self.call(f"{domain}.enable")
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "no-preference" if motion else "reduce"},
        ]
        self.call("Emulation.setEmulatedMedia", media=media, features=features)
        if not script:
            self.call("Emulation.setScriptExecutionDisabled", value=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.browser.call("Target.disposeBrowserContext", browserContextId=self.context)
        self.browser.events.pop(self.session, None)

    def call(self, method: str, **parameters) -> dict:
        return self.browser.call(method, self.session, **parameters)

    @property
    def events(self) -> list[dict]:
        return self.browser.events.get(self.session, [])

    def open(self, url: str):
        start = len(self.events)
        answer = self.call("Page.navigate", url=url)
        if "errorText" in answer:
            raise RuntimeError(f"{url}: {answer['errorText']}")
        self.browser.wait(self.session, "Page.loadEventFired", start)
        return self

    def evaluate(self, expression: str):
        """The value of a script, a promise awaited."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def arrival(self, expression: str, seconds: float = 10):
        """The first true value of a script while the tab goes from page to page; the empty text when none comes."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if value := self.evaluate(expression):
                    return value
            except PageLeft:
                pass
            time.sleep(0.05)
        return ""

    def press(self, key: str, code: int):
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def complaints(self) -> list[str]:
        """Everything the browser held against the page: console errors, exceptions, policy violations."""
        self.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)))")
        found = []
        for event in self.events:
            what = event["params"]
            match event["method"]:
                case "Runtime.exceptionThrown":
                    found.append("exception: " + what["exceptionDetails"].get("exception", {}).get("description", "?"))
                case "Runtime.consoleAPICalled" if what["type"] in ("error", "warning", "assert"):
                    words = [str(value.get("value", value.get("description"))) for value in what["args"]]
                    found.append("console: " + " ".join(words))
                case "Log.entryAdded" if what["entry"]["level"] in ("error", "warning"):
                    found.append(f"log: {what['entry']['text']} {what['entry'].get('url', '')}")
                case "Audits.issueAdded" if what["issue"]["code"] == "ContentSecurityPolicyIssue":
                    details = what["issue"]["details"]["contentSecurityPolicyIssueDetails"]
                    found.append(f"policy: {details['violatedDirective']} {details.get('blockedURL', '')}")
        return found

    def requests(self) -> list[str]:
        return [e["params"]["request"]["url"] for e in self.events if e["method"] == "Network.requestWillBeSent"]

    def foreign_requests(self, base: str) -> list[str]:
        host = urllib.parse.urlsplit(base).netloc
        return [
            url for url in self.requests()
            if not url.startswith("data:") and urllib.parse.urlsplit(url).netloc != host
        ]

    def screenshot(self, file: pathlib.Path):
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(shot["data"]))
