"""Makes the fonts in src/ui/fonts from Adobe's Source Serif 4 and Source Sans 3, and from Noto Naskh Arabic.

Needs fonttools 4.38 and brotli, and no network once the sources are there:

    mkdir serif sans arabic
    tar xzf "$(npm pack -s source-serif@4.5.1)" -C serif
    tar xzf "$(npm pack -s source-sans@3.52.0)" -C sans
    tar xzf "$(npm pack -s @fontsource-variable/noto-naskh-arabic@5.3.0)" -C arabic
    python3 scripts/fonts/make-fonts.py serif/package/VAR/SourceSerif4Variable-Roman.ttf \\
        sans/package/VF/SourceSans3VF-Upright.ttf \\
        arabic/package/files/noto-naskh-arabic-arabic-wght-normal.woff2 src/ui/fonts

What nearly every English text is set in is one small file, which pages ask for before anything is drawn. Other
characters, small capitals and the face of labels are files of their own, asked for when they are used.
"""

import io
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# The licence reserves the name "Source" for the fonts as Adobe made them.
NAME = "Palimpsest"
VERSION = "Version 4.005 with 3.052"
COPYRIGHT = "© 2010–2024 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’."

# Western European letters, the punctuation of the normalizer, and the signs of the labels.
ALL = subset.parse_unicodes(
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+02C6,U+02DA,U+02DC,"
    "U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,"
    "U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+2260,U+25CB,U+FFFD"
)
LETTERS = subset.parse_unicodes("U+0020,U+0041-005A,U+0061-007A")
# Letters, figures, and the signs of English prose.
CORE = {
    *LETTERS,
    *subset.parse_unicodes(
        "U+0021-0022,U+0026-0029,U+002C-003B,U+003F,U+005B,U+005D,U+00A0,U+00B7,U+2013-2014,U+2018-2019,"
        "U+201C-201D,U+2026"
    ),
}
REST = sorted(set(ALL) - CORE)
# Letters, vowel signs, figures and punctuation of Arabic, and the letters that it takes for foreign names. Their range
# stands in astro.config.mjs, too.
ARABIC_LETTERS = subset.parse_unicodes(
    "U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-0669,U+067E,U+0686,U+06A4,U+06AF"
)

WEIGHTS = (400, 700)
# The size of reading.
SERIF = {"opsz": 14}


@dataclass(frozen=True)
class Cut:
    characters: list[int]
    # Where on the axes of its source it stands: a number, or from one to another.
    place: dict[str, float | tuple[float, float]]
    features: list[str]


# Of Latin letters none has marks to place: an accented letter is one character by the time it is drawn.
TEXT = Cut(sorted(CORE), {**SERIF, "wght": WEIGHTS}, ["kern", "liga", "onum", "pnum", "tnum"])
MORE = Cut(REST, {**SERIF, "wght": WEIGHTS}, ["kern", "locl"])
SMALL_CAPITALS = Cut(LETTERS, {**SERIF, "wght": 400}, ["kern", "smcp", "c2sc"])
LABEL = Cut(ALL, {"wght": WEIGHTS}, ["kern", "locl", "pnum"])
# Joined letters, and marks that are placed on them.
ARABIC = Cut(
    ARABIC_LETTERS,
    {"wght": WEIGHTS},
    ["calt", "ccmp", "curs", "fina", "init", "isol", "kern", "liga", "locl", "mark", "medi", "mkmk", "rlig"],
)


def reopen(font: TTFont) -> TTFont:
    """The font as its file has it, so that no table still speaks of what another has lost."""
    file = io.BytesIO()
    font.save(file)
    return TTFont(file, recalcTimestamp=False)


def rename(font: TTFont) -> None:
    names = {0: COPYRIGHT, 1: NAME, 2: "Regular", 3: f"{NAME}, {VERSION}", 4: NAME, 5: VERSION, 6: NAME}
    for name_id, name in names.items():
        font["name"].removeNames(nameID=name_id)
        font["name"].setName(name, name_id, 3, 1, 0x409)


def set_figures_in_proportion(font: TTFont) -> None:
    """Makes the proportional figures the usual ones, and those of one width what `tnum` asks for."""
    table = font["GSUB"].table
    proportional: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "pnum":
            continue
        record.FeatureTag = "tnum"
        for index in record.Feature.LookupListIndex:
            for subtable in table.LookupList.Lookup[index].SubTable:
                proportional |= subtable.mapping
                subtable.mapping = {after: before for before, after in subtable.mapping.items()}
    for subtable in font["cmap"].tables:
        subtable.cmap = {code: proportional.get(glyph, glyph) for code, glyph in subtable.cmap.items()}


def make(source: str, cut: Cut, target: Path) -> None:
    font = reopen(instancer.instantiateVariableFont(TTFont(source, recalcTimestamp=False), cut.place))
    options = subset.Options(layout_features=cut.features, hinting=False)
    options.drop_tables += ["BASE", "STAT"]
    # With the licence, and where it stands.
    options.name_IDs += [13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=cut.characters)
    cutter.subset(font)
    if cut is LABEL:
        set_figures_in_proportion(font)
    # Noto reserves no name, and keeps its own.
    if cut is not ARABIC:
        rename(font)
    font.flavor = "woff2"
    font.save(target)
    ranges = ", ".join(f"U+{code:X}" for code in cut.characters) if cut is MORE else f"{len(cut.characters)} characters"
    print(f"{target} {target.stat().st_size} bytes, {ranges}")


serif, sans, arabic, folder = sys.argv[1:]
make(serif, TEXT, Path(folder, "text.woff2"))
make(serif, MORE, Path(folder, "text-more.woff2"))
make(serif, SMALL_CAPITALS, Path(folder, "small-capitals.woff2"))
make(sans, LABEL, Path(folder, "label.woff2"))
make(arabic, ARABIC, Path(folder, "arabic.woff2"))
