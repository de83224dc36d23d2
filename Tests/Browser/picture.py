"""The brightness of the pixels of a PNG as Chromium takes it: eight bits a sample, colours, not interlaced."""

import struct
import zlib


def grey(png: bytes) -> memoryview:
    """Rows of brightness, 0–255."""
    at, data, width, height, samples = 8, b"", 0, 0, 0
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        body = png[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, _, colour = struct.unpack(">IIBB", body[:10])
            samples = {2: 3, 6: 4}[colour]
        elif kind == b"IDAT":
            data += body
        at += length + 12
    rows = unfiltered(zlib.decompress(data), width * samples, samples)
    pixels = bytearray()
    for row in rows:
        pixels += bytes(sum(row[i:i + 3]) // 3 for i in range(0, len(row), samples))
    return memoryview(bytes(pixels)).cast("B", (height, width))


def unfiltered(data: bytes, stride: int, samples: int):
    """The rows of a decompressed image (PNG specification, 9)."""
    before = bytearray(stride)
    for start in range(0, len(data), stride + 1):
        kind, row = data[start], bytearray(data[start + 1:start + 1 + stride])
        for i in range(stride):
            left, up = row[i - samples] if i >= samples else 0, before[i]
            corner = before[i - samples] if i >= samples else 0
            row[i] = row[i] + (0, left, up, (left + up) // 2, paeth(left, up, corner))[kind] & 255
        yield row
        before = row


def paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))
