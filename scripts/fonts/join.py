"""Two faces of one weight as one font."""

import io
from dataclasses import dataclass

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

from faces import Face

# Lines are set for text; a label keeps to them.
FROM_TEXT = ["OS/2", "hhea", "head", "name"]


@dataclass(frozen=True)
class Joined:
    font: TTFont
    # Which glyph of the label face stands for which of the text face.
    labels: dict[str, str]


def file_of(font: TTFont) -> io.BytesIO:
    file = io.BytesIO()
    font.save(file)
    file.seek(0)
    return file


def join(text: Face, label: Face) -> Joined:
    # A letter of the text face among those of a label would be seen.
    lacking = [chr(code) for code in text.glyphs.keys() - label.glyphs.keys() if not chr(code).isspace()]
    if lacking:
        raise ValueError(f"The label face lacks {' '.join(sorted(lacking))}: take them out of CHARACTERS.")
    font = Merger().merge([file_of(text.font), file_of(label.font)])
    for table in FROM_TEXT:
        font[table] = text.font[table]
    font.recalcTimestamp = False
    # A sign that the text face lacks is the label face's wherever it stands.
    for subtable in font["cmap"].tables:
        subtable.cmap = label.glyphs | subtable.cmap
    labels = {glyph: label.glyphs[code] for code, glyph in text.glyphs.items() if code in label.glyphs}
    return Joined(font, labels)
