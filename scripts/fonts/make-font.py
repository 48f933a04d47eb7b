"""Makes src/ui/fonts/palimpsest.woff2 from Adobe's Source Serif 4 and Source Sans 3.

Needs fonttools 4.38 and brotli, and no network once the sources are there:

    mkdir serif sans
    tar xzf "$(npm pack -s source-serif@4.5.1)" -C serif
    tar xzf "$(npm pack -s source-sans@3.52.0)" -C sans
    python3 scripts/fonts/make-font.py serif/package/VAR/SourceSerif4Variable-Roman.ttf \\
        sans/package/VF/SourceSans3VF-Upright.ttf src/ui/fonts/palimpsest.woff2

One file carries both faces, so that a page asks once. The text face, a serif, is what the characters stand for. The
label face, a sans, takes its place at the far end of the width axis: a @font-face rule with `font-stretch: 125%` shows
it, and no feature needs to be switched on, inherited or switched off again where labels and text meet.
"""

import sys

from faces import cut_label, cut_text, read_weights
from join import join
from vary import vary

LIGHT, BOLD = WEIGHTS = (400, 700)

serif, sans, target = sys.argv[1:]
masters = {weight: join(cut_text(serif, weight), cut_label(sans, weight)) for weight in WEIGHTS}
font = vary(masters, read_weights(serif, LIGHT, BOLD))
font.flavor = "woff2"
font.save(target)
