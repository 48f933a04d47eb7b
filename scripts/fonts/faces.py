"""What is taken of each of the two faces, at one weight."""

import io
from collections.abc import Iterable
from dataclasses import dataclass

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Western European letters, the punctuation of the normalizer, and the signs of the labels.
CHARACTERS = subset.parse_unicodes(
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+02C6,U+02DA,U+02DC,"
    "U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,"
    "U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+2260,U+25CB,U+FFFD"
)
# Neither has marks to place: an accented letter is one character by the time it is drawn.
TEXT_FEATURES = ["kern", "locl", "liga", "onum", "lnum", "pnum", "tnum", "smcp", "c2sc"]
LABEL_FEATURES = ["kern", "locl", "pnum"]
LABEL_SUFFIX = ".label"
# The size of reading.
OPTICAL_SIZE = 14


@dataclass(frozen=True)
class Face:
    font: TTFont
    # Which glyph shows a character, by code point.
    glyphs: dict[int, str]


def reopen(font: TTFont) -> TTFont:
    """The font as its file has it, so that no table still speaks of what another has lost."""
    file = io.BytesIO()
    font.save(file)
    return TTFont(file, recalcTimestamp=False)


def cut(source: str, place: dict[str, float], features: Iterable[str]) -> TTFont:
    instance = instancer.instantiateVariableFont(TTFont(source, recalcTimestamp=False), place)
    options = subset.Options(layout_features=list(features), hinting=False, glyph_names=True)
    options.drop_tables += ["BASE", "STAT"]
    # With the licence, and where it stands.
    options.name_IDs += [13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=CHARACTERS)
    cutter.subset(instance)
    return reopen(instance)


def cut_text(source: str, weight: int) -> Face:
    font = cut(source, {"wght": weight, "opsz": OPTICAL_SIZE}, TEXT_FEATURES)
    return Face(font, font.getBestCmap())


def set_figures_in_proportion(font: TTFont, glyphs: dict[int, str]) -> dict[int, str]:
    """Makes the face's proportional figures its usual ones, and those of one width what `tnum` asks for."""
    table = font["GSUB"].table
    wide_to_proportional: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "pnum":
            continue
        record.FeatureTag = "tnum"
        for index in record.Feature.LookupListIndex:
            for subtable in table.LookupList.Lookup[index].SubTable:
                wide_to_proportional |= subtable.mapping
                subtable.mapping = {after: before for before, after in subtable.mapping.items()}
    return {code: wide_to_proportional.get(glyph, glyph) for code, glyph in glyphs.items()}


def cut_label(source: str, weight: int) -> Face:
    font = cut(source, {"wght": weight}, LABEL_FEATURES)
    font.setGlyphOrder([name + LABEL_SUFFIX for name in font.getGlyphOrder()])
    glyphs = set_figures_in_proportion(font, font.getBestCmap())
    # The characters are those of the text face.
    font["cmap"].tables = []
    return Face(font, glyphs)


def read_weights(source: str, lightest: int, boldest: int) -> list[tuple[float, float]]:
    """How weights that are asked for lie between the lightest and the boldest, as the source has it."""
    part = instancer.instantiateVariableFont(TTFont(source), {"wght": (lightest, boldest), "opsz": OPTICAL_SIZE})
    span = boldest - lightest
    return [
        (lightest + asked * span, lightest + drawn * span)
        for asked, drawn in sorted(part["avar"].segments["wght"].items())
        if asked >= 0
    ]
