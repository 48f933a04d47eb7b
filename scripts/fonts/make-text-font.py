"""Makes src/fonts/palimpsest-text.woff2 from Adobe's Source Serif 4. Needs fonttools and brotli, and no network:

    npm pack source-serif@4.5.1 && tar xzf source-serif-4.5.1.tgz
    python3 scripts/fonts/make-text-font.py package/VAR/SourceSerif4Variable-Roman.ttf src/fonts/palimpsest-text.woff2
"""

import io
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

NAME = "Palimpsest Text"
# Western European letters, and the punctuation of the normalizer.
CHARACTERS = (
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+02C6,U+02DA,U+02DC,"
    "U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,"
    "U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FFFD"
)
FEATURES = (
    "kern,mark,mkmk,ccmp,locl,liga,onum,lnum,pnum,tnum,smcp,c2sc,case,frac,numr,dnom,sups"
)

source, target = sys.argv[1:]
# The size of reading, and the weights that the styles ask for.
instance = io.BytesIO()
instancer.instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"opsz": 14, "wght": (400, 700)}).save(instance)
font = TTFont(instance, recalcTimestamp=False)
options = subset.Options(layout_features=FEATURES.split(","), hinting=False, flavor="woff2")
options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
cutter = subset.Subsetter(options)
cutter.populate(unicodes=subset.parse_unicodes(CHARACTERS))
cutter.subset(font)
# The licence reserves the name "Source" for the font as Adobe made it.
for name_id, name in {1: NAME, 3: f"{NAME} 4.005", 4: NAME, 6: NAME.replace(" ", "")}.items():
    font["name"].removeNames(nameID=name_id)
    font["name"].setName(name, name_id, 3, 1, 0x409)
subset.save_font(font, target, options)
