"""Fonts of several weights as one variable font, with the label face at the far end of a second axis."""

from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.otlLib.builder import buildStatTable
from fontTools.ttLib import TTFont
from fontTools.varLib import build
from fontTools.varLib.featureVars import addFeatureVariations

from join import Joined

# The licence reserves the name "Source" for the fonts as Adobe made them.
NAME = "Palimpsest"
VERSION = "Version 4.005 with 3.052"
COPYRIGHT = "© 2010–2024 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’."
# `font-stretch` in CSS, in percent. The letters do not become wider; it is what a @font-face rule can fix.
TEXT_WIDTH, LABEL_WIDTH = 100, 125


def axis(tag: str, name: str, least: float, most: float, places: list[tuple[float, float]]) -> AxisDescriptor:
    return AxisDescriptor(tag=tag, name=name, minimum=least, default=least, maximum=most, map=places)


def source(font: TTFont, weight: float) -> SourceDescriptor:
    return SourceDescriptor(font=font, location={"Weight": weight, "Width": TEXT_WIDTH})


def name_of(font: TTFont) -> None:
    names = {0: COPYRIGHT, 1: NAME, 2: "Regular", 3: f"{NAME}, {VERSION}", 4: NAME, 5: VERSION, 6: NAME}
    for name_id, name in names.items():
        font["name"].removeNames(nameID=name_id)
        font["name"].setName(name, name_id, 3, 1, 0x409)


def vary(masters: dict[int, Joined], weights: list[tuple[float, float]]) -> TTFont:
    lightest, boldest = min(masters), max(masters)
    space = DesignSpaceDocument()
    space.addAxis(axis("wght", "Weight", lightest, boldest, weights))
    space.addAxis(axis("wdth", "Width", TEXT_WIDTH, LABEL_WIDTH, []))
    for weight, master in masters.items():
        space.addSource(source(master.font, weight))
    font, *_ = build(space, exclude=["MVAR"])
    # Before any other feature, so that kerning and figures are those of the face that is shown.
    addFeatureVariations(font, [([{"wdth": (0.5, 1)}], masters[lightest].labels)], featureTag="rvrn")
    buildStatTable(
        font,
        [
            {"tag": "wght", "name": "Weight", "values": [
                {"value": lightest, "name": "Regular", "flags": 2, "linkedValue": boldest},
                {"value": boldest, "name": "Bold"},
            ]},
            {"tag": "wdth", "name": "Width", "values": [
                {"value": TEXT_WIDTH, "name": "Text", "flags": 2},
                {"value": LABEL_WIDTH, "name": "Label"},
            ]},
        ],
    )
    name_of(font)
    # Browsers ask for no glyph's name.
    font["post"].formatType = 3
    font.recalcTimestamp = False
    return font
